// On Linux x64 the right Node comes with `npm ci`; elsewhere a person brings their own. Written for any Node to read.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`Heard needs Node 24.15 or later; this is ${process.version}. See https://nodejs.org`);
  process.exit(1);
}
