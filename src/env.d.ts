declare namespace App {
  /** What the server and the middleware hand to every page. */
  interface Locals {
    /** Set once the middleware has found out all of this. */
    found?: true | undefined;
    services: import('#services.ts').Services;
    language: import('#i18n/languages.ts').Language;
    /** How the person is spoken to. */
    voice: import('#i18n/translator.ts').Voice;
    /** Words in this language and this voice. */
    words: import('#i18n/translator.ts').Translate;
    /** Where the request is, when it is anywhere. */
    place?: import('#web/addresses.ts').Place | undefined;
    /** A posted form. */
    form?: URLSearchParams | undefined;
    /** The files that came with it. */
    uploads?: readonly import('#web/read-parts.ts').Upload[] | undefined;
    /** Why the request cannot be answered as asked. */
    problem?: import('#web/problem.ts').Problem | undefined;
    /** On a page beside a form: the form that this visitor has begun. */
    begun?: import('#journeys/journey.ts').Journey | undefined;
    /** The draft’s key, from the visitor’s cookie. */
    key?: import('#web/draft-key.ts').DraftKey | undefined;
    /** The key that the visitor’s cookie shall hold after this response; null takes the cookie away. */
    newKey?: import('#web/draft-key.ts').DraftKey | null | undefined;
    /** The wording that a child has just chosen. */
    newWording?: import('#web/wording.ts').Wording | undefined;
  }
}
