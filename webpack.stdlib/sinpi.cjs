/** gammaln asks for it below zero alone, where no model of ours goes; @stdlib's own brings 70 kB along. */
module.exports = (x) => Math.sin(Math.PI * x);
