exports.run = () => process.kill(process.pid, 'SIGKILL');
