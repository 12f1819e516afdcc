/**
 * Has V8 compile each regexp to machine code at once; imported before all that has any. Reading a message takes over a thousand of them,
 * many of them long. By default V8 interprets each the first time, and then makes its code from the interpreter's: the first message
 * takes three times as long, and every later one more, for code that is made straight from the pattern is the faster.
 * @module
 */
import { setFlagsFromString } from "node:v8"

setFlagsFromString("--no-regexp-tier-up")
