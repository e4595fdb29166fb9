/** Where a mail address leads. */

/** The domain of a mailbox, in small letters. */
export const domainOf = (mailbox: string): string => mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase();

/** RFC 2606 and RFC 6761: names that never lead anywhere. Shipped profiles use them, and live mode refuses them. */
export const leadsNowhere = (domain: string): boolean => /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/.test(domain);
