/** Which screens stand on which sheet, in which size of text and of window. */

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

/** The same screen in the three ways it must look right. */
const threeWays = (path, person) => [
  { path, person, mode: 'normal', ...phone },
  { path, person, mode: 'elder', ...phone },
  { path, person, mode: 'normal', ...desk },
]

const home = (screen, person) => ({ path: `pages/home/${screen}/index`, person, mode: 'normal', ...phone })
const elder = (shot) => ({ ...shot, mode: 'elder' })

const worker = 'worker-01'
const employer = 'employer-01'
const tour = [
  home('landing'),
  home('worker', worker),
  home('find', worker),
  home('shifts', worker),
  home('money', worker),
  home('employer', employer),
  home('me', worker),
]

export const sheets = [
  { name: 'contact-sheet', shots: threeWays('pages/gallery/board/index') },
  { name: 'home-screens', needsCloud: true, shots: [...tour, ...tour.map(elder)] },
]
