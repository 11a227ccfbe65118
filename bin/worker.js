// What a worker starts from: a thread of its own for a share of a long work.
const { parentPort, workerData } = require('node:worker_threads');
const { nodeHost, validateInWorker } = require('./reform.js');

validateInWorker(workerData, nodeHost().files).then(taken => parentPort.postMessage(taken));
