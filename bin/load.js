const { mkdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { basename, dirname, isAbsolute, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/*
 * To compile the program takes a third of the time of a short command, so what V8 makes of it is kept in the user's own
 * cache folder. Where nothing can be kept, nothing is: every run compiles.
 */

/*
 * V8 compiles what runs often a second time, beside the thread that runs it. In the first seconds as much as it gains
 * is lost by it: fifteen times as often as usual is often enough. V8 complains of a flag that it does not know, so where
 * its name has not been looked up nothing is changed.
 */
const optimiseLate = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=45000',
  24: '--invocation-count-for-turbofan=45000',
  26: '--invocation-count-for-turbofan=45000',
};
const flag = optimiseLate[process.versions.node.split('.')[0]];
// Before anything is compiled: a form is taken under the flags that it was made under, by threads too.
if (flag) setFlagsFromString(flag);

const folder = cacheFolder();
const loaded = new Map();

/** The program or a part of it, in the form that an earlier run kept of the same use. Threads keep none. */
exports.load = function load(file, use, keeps) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const text = readFileSync(file);
  const place = folder && join(folder, nameOf(file, use));
  const cachedData = place ? kept(place, text) : undefined;
  const script = new Script(wrap(text.latin1Slice()), { filename: file, cachedData });
  const module = { exports: {} };
  loaded.set(file, module);
  const requireFrom = name =>
    name.startsWith('./') ? load(join(dirname(file), name), use, keeps) : require(name);
  script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
  if (place && keeps && (!cachedData || script.cachedDataRejected)) {
    // At the end, when V8 has compiled what such a run needs; of a call that was refused nobody needs it.
    process.once('exit', code => code < 2 && keep(place, text, script));
  }
  return module.exports;
};

/** `null` where there is none of the user's own. */
function cacheFolder() {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  const own = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  return own && isAbsolute(own) ? join(own, 'reform') : null;
}

/** Each use needs other parts. A form also knows where its text lies: reports of bugs have it from there. */
function nameOf(file, use) {
  const made = [file, process.version, process.arch, process.env.NODE_OPTIONS, ...process.execArgv].join(
    '\n',
  );
  return [basename(file), use, crc32(made).toString(16)].join('-');
}

/** V8 believes whatever has the length of the text in it: so a form begins with a checksum of the text and of itself. */
function kept(place, text) {
  try {
    if (!isPrivate(folder)) return undefined;
    const form = readFileSync(place);
    const data = form.subarray(4);
    return form.readUInt32LE(0) === checksum(text, data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(place, text, script) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isPrivate(folder)) return;
    const data = script.createCachedData();
    const head = Buffer.alloc(4);
    head.writeUInt32LE(checksum(text, data));
    replace(place, Buffer.concat([head, data]));
  } catch {
    // A folder that cannot be written, a full disk: the next run compiles as this one did.
  }
}

/** Beside, then in place: no other run meets half of it. */
function replace(place, content) {
  const beside = `${place}.${process.pid}`;
  try {
    writeFileSync(beside, content, { mode: 0o600 });
    renameSync(beside, place);
  } catch {
    unlinkSync(beside);
  }
}

const checksum = (text, data) => crc32(data, crc32(text));

/** Who can write a form can have anything run. Windows keeps a user's folders from others by itself. */
function isPrivate(path) {
  const { uid, mode } = statSync(path);
  return process.platform === 'win32' || (uid === process.getuid() && (mode & 0o022) === 0);
}
