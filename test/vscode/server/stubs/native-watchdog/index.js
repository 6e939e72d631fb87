// Takes the place of the native watchdog, which would have to be compiled: ends this process when its parent has gone.
exports.start = (parent) => {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(0);
    }
  }, 2000);
  timer.unref();
};
exports.exit = (code) => process.exit(code);
