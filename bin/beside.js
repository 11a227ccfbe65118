// A thread beside the one that was called, for a share of a long work.
const { parentPort, workerData } = require('node:worker_threads');
const { nodeHost, takeShare } = require('./reform.js');

takeShare(workerData, nodeHost().files).then(taken => parentPort.postMessage(taken));
