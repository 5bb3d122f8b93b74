#!/usr/bin/env node
import { main } from '../dist/cli/main.js'
import { processTerminal } from '../dist/cli/terminal.js'

// A reader that closes the pipe early (`| head`) is no defect.
process.stdout.on('error', (error) => { if (error.code === 'EPIPE') process.exit(0); throw error })

process.exitCode = await main(process.argv.slice(2), processTerminal())
