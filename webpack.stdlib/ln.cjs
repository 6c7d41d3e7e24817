/** V8's own logarithm is the same algorithm (fdlibm) as @stdlib's, which brings 40 kB of polyfills along. */
module.exports = Math.log;
