const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');

/*
 * To compile the program takes a third of the time of a short command, so V8's compiled form is kept in the user's own
 * cache folder. From 22 on Node does that itself. Where nothing can be kept, nothing is: every run compiles.
 */

const loaded = new Map();
const folder = cacheFolder();
/** Each needs other parts of the program. */
const command = /^[a-z]+$/.test(process.argv[2] ?? '') ? process.argv[2] : 'other';
/** A worker runs under other settings of V8, which takes a form only from the same ones. */
const isWorker = basename(require.main?.filename ?? '') !== 'reform.js';
const keepsItself = typeof Module.enableCompileCache === 'function';
if (keepsItself && folder) Module.enableCompileCache(folder);

exports.load = keepsItself || isWorker || !folder ? require : load;

/** `null` where there is none, or where the user wants none. */
function cacheFolder() {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  const own =
    process.platform === 'win32' ? LOCALAPPDATA : (XDG_CACHE_HOME ?? (HOME && join(HOME, '.cache')));
  return own ? join(own, 'reform') : null;
}

/**
 * With the form that an earlier run kept of this very text, made by this very Node. V8 itself looks at no more than the
 * length of the text, so the form lies under a checksum of it, and begins with one of itself.
 */
function load(file) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const { crc32 } = require('node:zlib');
  const { Script } = require('node:vm');
  const text = readFileSync(file);
  const name = [basename(file), command, process.version, process.arch, crc32(text).toString(16)].join('-');
  const cachedData = kept(join(folder, name), crc32);
  // The name goes into reports of bugs: with it, a map leads back to the source.
  const script = new Script(Module.wrap(text.toString('latin1')), { filename: file, cachedData });
  const module = { exports: {} };
  loaded.set(file, module);
  const requireFrom = name => (name.startsWith('./') ? load(join(dirname(file), name)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(name, script, crc32));
  return module.exports;
}

function kept(path, crc32) {
  try {
    const form = readFileSync(path);
    const data = form.subarray(4);
    return form.length > 4 && form.readUInt32LE(0) === crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** At the end of a run, when V8 has compiled what a run needs. Beside, then in place: no other run meets half of it. */
function keep(name, script, crc32) {
  try {
    const data = script.createCachedData();
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(data));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const beside = join(folder, `${name}.${process.pid}`);
    writeFileSync(beside, Buffer.concat([sum, data]), { mode: 0o600, flag: 'wx' });
    renameSync(beside, join(folder, name));
  } catch {
    // A folder that cannot be written: the next run compiles as this one did.
  }
}
