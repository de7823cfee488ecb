#!/usr/bin/env node
'use strict'
// Runs the bundled program, which is ASCII, with the code that V8 compiled for it when it was built: that saves a fifth of a build's time.
// Another Node.js compiles the program itself.

if (process.argv[2] === '--version') {
  console.log(require('../package.json').version)
} else {
  const { readFileSync, statSync, writeFileSync } = require('node:fs')
  const { createRequire, wrap } = require('node:module')
  const { dirname, join } = require('node:path')
  const { setFlagsFromString } = require('node:v8')
  const { Script } = require('node:vm')

  // One plan is nearly done before optimised code would pay for its making: what runs gets it fifteen times later than V8 would give it.
  // No timer decides that, because none would fire while a long file is worked on. Later versions of V8 count otherwise, and complain.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
  // Patterns are compiled once, at their first use; V8 would else do that twice, and there are hundreds.
  setFlagsFromString('--no-regexp-tier-up')
  // The code names things of the very executable that compiled it. V8 compares its own version alone, which two releases of Node.js may
  // share, and goes wrong with the other's.
  const { version, platform, arch, execPath } = process
  const compiledBy = `${version}-${platform}-${arch}-${statSync(execPath).size}`
  const loaded = new Map()
  /** Runs a part of the program, once, and gives what it exports; a part asks for another as `./name.cjs`. */
  const load = (name) => {
    const known = loaded.get(name)
    if (known) return known.exports
    const filename = join(__dirname, '..', 'dist', `${name}.cjs`)
    const kept = `${filename}.${compiledBy}.cache`
    let cachedData
    try {
      cachedData = readFileSync(kept)
    } catch {
      // A package without it is slower, no worse.
    }
    const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData })
    const part = { exports: {} }
    loaded.set(name, part)
    const others = createRequire(filename)
    const requireHere = (id) => (/^\.\/\w+\.cjs$/.test(id) ? load(id.slice(2, -4)) : others(id))
    script.runInThisContext()(part.exports, requireHere, part, filename, dirname(filename))
    if (process.env.KEHOACH_KEEP_COMPILED) process.on('exit', () => writeFileSync(kept, script.createCachedData()))
    return part.exports
  }
  // To build plans, and each thread of a build, is a program without the other commands.
  load(process.argv[2] === 'build' || process.argv[2] === '--thread' ? 'build' : 'cli')
}
