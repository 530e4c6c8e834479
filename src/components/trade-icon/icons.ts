/**
 * Line drawings of the trades: path data on a 24 × 24 field, one stroke style, and which trade uses which.
 */

const parcel = 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8M8 6l8 4'
const truck =
  'M2.5 6H13v10H2.5zM13 9.5h4.5l4 3.5v3H13M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4M17.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4'
const bricks = 'M3 6h18v12H3zM3 10h18M3 14h18M9 6v4M15 6v4M6 10v4M12 10v4M18 10v4M9 14v4M15 14v4'
const hammer = 'M5 9.5 9.5 5c2-1.5 4.5-1.5 6.5 0l-2.5 2 7 7-2.5 2.5-7-7L8 12zM9.5 11.5 3.5 17.5l3 3 6-6'
const bolt = 'M13 3 5.5 14H11l-1 7 7.5-11H12z'
const tap = 'M4 9h7v6H4zM11 10.5h4a4 4 0 0 1 4 4V16h-4v-1.5h-4M7.5 9V5.5M4.5 5.5h6M17 19v2'
const roller = 'M4 4h13v5.5H4zM17 6.5h3.5v5.5H12v3M10 15h4v6h-4z'
const mask = 'M6 4h12v8.5c0 4-3 7-6 7.5-3-.5-6-3.5-6-7.5zM8.5 9h7v3.5h-7zM4 7.5h2M18 7.5h2'
const broom = 'M12 3v8M8 11h8l2 10H6zM10 16v5M14 16v5'
const house = 'M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-6h4v6'
const heart =
  'M12 20C6 15.5 3.5 12.5 3.5 9.3A4.3 4.3 0 0 1 12 7.5a4.3 4.3 0 0 1 8.5 1.8c0 3.2-2.5 6.2-8.5 10.7z'
const bowl = 'M3 12h18a9 9 0 0 1-6 8H9a9 9 0 0 1-6-8zM9 9c-1.5-2 1.5-3 0-5M14 9c-1.5-2 1.5-3 0-5'
const sprout =
  'M12 20v-9M12 11c0-4-3-6.5-7.5-6.5C4.5 8.5 7.5 11 12 11zM12 14c0-3.5 3-5.5 7.5-5.5 0 3.5-3 5.5-7.5 5.5zM6 20h12'
const bicycle =
  'M6 19a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M18 19a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M6 15.5l4-7h5l3 7M9 10.5l3 5h3M14.5 5.5H17'
const shop =
  'M4 9.5 5.5 4h13L20 9.5M4 9.5a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0 2.7 2.7 0 0 0 5.3 0M5.5 12.5V20h13v-7.5M10 20v-4h4v4'
const shield = 'M12 3l7.5 3v5.5c0 4.5-3 7.5-7.5 9.5-4.5-2-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5'
const wheel =
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3.2 10.5 9.5 12M20.8 10.5 14.5 12M12 14.5V21'
const scissors =
  'M6 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M6 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M8 8l12 9.5M8 16 20 6.5'
const wrench =
  'M20.5 7.5a4.8 4.8 0 0 1-6.5 5L7.5 19a2.3 2.3 0 0 1-3-3L11 9.5a4.8 4.8 0 0 1 5.5-6L14 6.5l.7 2.8 2.8.7z'
const liftTruck =
  'M4 16V9.5h5.5l3.5 5V16M4 16H3M8 16h2M16 4v14h5M6 19a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 6 19M12 19a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M6 9.5V6h3.5l2 3.5'
const camera = 'M3.5 7H15v10.5H3.5zM15 11l5.5-3v8.5L15 13.5'
const tree =
  'M12 21v-8M12 17l3-2.5M12 14.5c-4 0-6.5-2-6.5-4.5 0-2 1.5-3 2.5-3.5C8.5 4.5 10 3 12 3s3.5 1.5 4 3.5c1 .5 2.5 1.5 2.5 3.5 0 2.5-2.5 4.5-6.5 4.5z'
const tower = 'M6 21V4h12v17M6 9h12M6 15h12M6 9l12 6M18 9 6 15M4 21h16'
const digger =
  'M3 20h11M4.5 20a2 2 0 0 1 0-4H12a2 2 0 0 1 0 4M5 16v-5h5l2 5M9 11l4-6 5.5 3.5M18.5 8.5 19.5 14c-2 1.5-4 1.5-5.5.5l2-2.5'
const sheets = 'M7 3.5h10V17H7zM4.5 7v13.5H14M9.5 7.5h5M9.5 10.5h5M9.5 13.5h3'
const hardHat = 'M4 16a8 8 0 0 1 16 0M2.5 16h19v3h-19zM10 8.3V5h4v3.3'
const tractor =
  'M7 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8M18 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M11 17h4.5M4.5 12.7V6H11l2 5.5h6.5v4'
const snow = 'M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9M9.5 4.5 12 7l2.5-2.5M9.5 19.5 12 17l2.5 2.5'
const clipboard = 'M6 5h12v16H6zM9 3.5h6V7H9zM9 11.5h6M9 15h6'

const conveyor =
  'M8 4.5h8V12H8zM4.5 15h15a2.2 2.2 0 0 1 0 4.4h-15a2.2 2.2 0 0 1 0-4.4M7 17.2h.01M12 17.2h.01M17 17.2h.01'
const car = 'M4 12l2-5.5h12L20 12M3 12h18v5.5H3zM6 17.5v2M18 17.5v2M6.5 14.7h.01M17.5 14.7h.01'
const scooter =
  'M6 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M18 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M8.5 17h5c0-3 1.5-5 4.5-5L16 5h-2.5M3 11.5h6v-5H3z'
const cloche = 'M3.5 17a8.5 8.5 0 0 1 17 0zM2.5 20h19M12 8.5V6M10.5 5.5h3'
const chefHat = 'M7 20v-6.5a4 4 0 1 1 1.5-7.5 4 4 0 0 1 7 0A4 4 0 1 1 17 13.5V20zM7 17h10'
const bed = 'M3 6v13M3 16h18v3M21 16v-3a3 3 0 0 0-3-3h-7v6M7 13.2a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6'
const pram =
  'M4 11h16a8 7 0 0 1-16 0zM12 11V4a8 7 0 0 1 8 7M4 11 2.5 8M8.5 21.5a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8M15.5 21.5a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8'
const trowel = 'M3 16.5 11 8l5.5 5.5zM13.7 10.7 17 7.5M15.5 6l2.5 2.5L21.5 5 19 2.5z'
const grid = 'M5.5 3.5v17M12 3.5v17M18.5 3.5v17M3.5 6.5h17M3.5 12h17M3.5 17.5h17'
const casement = 'M4.5 3.5h15v17h-15zM12 3.5v17M4.5 12h15M9.5 14.5v2'
const drop = 'M12 3c3 4 5.5 7 5.5 11a5.5 5.5 0 0 1-11 0c0-4 2.5-7 5.5-11zM9.5 14.5a2.5 2.5 0 0 0 2.5 2.5'
const umbrella = 'M3.5 13a8.5 8.5 0 0 1 17 0zM12 13v5.5a2 2 0 0 0 4 0M12 4.5V3'
const washer = 'M5 3.5h14v17H5zM12 18a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M8 6.3h.01M11 6.3h2.5'
const chair = 'M7 3.5v10h10v-10M7 8.5h10M5.5 13.5h13v7M5.5 13.5v7'
const squeegee = 'M4 4h16v4H4zM12 8v5.5M10.3 13.5h3.4v7h-3.4z'
const sprayer = 'M7 9.5h7v11H7zM9 9.5v-3h3v3M12 6.5h3l1-2M18.5 7.5h.01M20.5 5h.01M20.5 10h.01'
const tent = 'M2.5 20 12 5l9.5 15zM12 5V3M8.5 20l3.5-6 3.5 6'
const shelves = 'M4 3.5v17M20 3.5v17M4 10h16M4 17h16M7 10V6h4.5v4M13 17v-4h4v4'
const carton = 'M4 8h16v12H4zM4 8l2-4h12l2 4M10 8v5h4V8'
const plug = 'M9 3v5M15 3v5M6.5 8h11v3a5.5 5.5 0 0 1-11 0zM12 16.5V21'
const bucket = 'M5 9.5h14L17.5 20h-11zM5 9.5a7 6 0 0 1 14 0M8.5 14h7'
const apple =
  'M12 8c-3-2-7.5-.5-7.5 4.5 0 4.5 3 8 5 8 1 0 1.5-.5 2.5-.5s1.5.5 2.5.5c2 0 5-3.5 5-8C19.5 7.5 15 6 12 8zM12 8c0-2 1-4 3-4.5'

/** The drawing of a trade; keys are those of src/policies/trades.ts. */
export const tradeDrawings: Readonly<Record<string, string>> = {
  loader: parcel,
  mover: truck,
  sorter: conveyor,
  courier: bicycle,
  rider: scooter,
  tally: clipboard,
  storekeeper: shelves,
  truckDriver: wheel,
  rideHailing: car,
  liftTruck,
  excavator: digger,
  mason: bricks,
  concrete: trowel,
  rebar: grid,
  scaffolder: tower,
  formwork: hammer,
  ruralBuilder: house,
  waterproof: umbrella,
  decorator: roller,
  windows: casement,
  plumber: tap,
  wiring: plug,
  electrician: bolt,
  welder: mask,
  fitter: wrench,
  cooling: snow,
  facade: squeegee,
  drains: drop,
  appliances: washer,
  furniture: chair,
  housekeeper: bucket,
  cleaner: broom,
  elderCare: heart,
  maternity: pram,
  ward: bed,
  waiter: cloche,
  kitchen: bowl,
  cook: chefHat,
  sales: shop,
  guard: shield,
  event: tent,
  farmhand: sprout,
  orchard: apple,
  farmMachine: tractor,
  plantProtection: sprayer,
  gardener: tree,
  sewing: scissors,
  packer: carton,
  livestream: camera,
  leaflets: sheets,
}

/** What stands for a trade we have no drawing of. */
export const anyTrade = hardHat
