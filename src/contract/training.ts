/** training: nothing yet; the word stands in its place so that every zone names the same ten. */
export const trainingContract = {}
