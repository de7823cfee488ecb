#!/usr/bin/env node
'use strict'
// Runs the bundled program, which is ASCII, with the code that V8 compiled for it when it was built: that saves a fifth of a build's time.
// Another Node.js compiles the program itself.

if (process.argv[2] === '--version') {
  console.log(require('../package.json').version)
} else {
  const { readFileSync, statSync } = require('node:fs')
  const { createRequire, wrap } = require('node:module')
  const { dirname, join } = require('node:path')
  const { setFlagsFromString } = require('node:v8')
  const { Script } = require('node:vm')

  // One plan is nearly done before optimised code would pay for its making: what runs gets it fifteen times later than V8 would give it.
  // No timer decides that, because none would fire while a long file is worked on. Later versions of V8 count otherwise, and complain.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
  // Patterns are compiled once, at their first use; V8 would else do that twice, and there are hundreds.
  setFlagsFromString('--no-regexp-tier-up')
  // To build plans, and each thread of a build, is a program without the other commands.
  const name = process.argv[2] === 'build' || process.argv[2] === '--thread' ? 'build' : 'cli'
  const filename = join(__dirname, '..', 'dist', `${name}.cjs`)
  // The code names things of the very executable that compiled it. V8 compares its own version alone, which two releases of Node.js may
  // share, and goes wrong with the other's.
  const { version, platform, arch, execPath } = process
  const kept = `${filename}.${version}-${platform}-${arch}-${statSync(execPath).size}.cache`
  let cachedData
  try {
    cachedData = readFileSync(kept)
  } catch {
    // A package without it is slower, no worse.
  }
  const program = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData })
  program.runInThisContext()(exports, createRequire(filename), module, filename, dirname(filename))
  if (process.env.KEHOACH_KEEP_COMPILED) {
    process.on('exit', () => require('node:fs').writeFileSync(kept, program.createCachedData()))
  }
}
