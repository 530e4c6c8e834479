/** Stands for style sheets and pictures, which no page test looks at. */
export default {}
