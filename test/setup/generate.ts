/** Tests run from the sources; what is generated from `schemas/` is made anew before each run. */
export async function setup() {}
