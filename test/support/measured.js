// Loaded before a program: writes what it took, in the words of process.resourceUsage(), where USAGE says.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage()));
});
