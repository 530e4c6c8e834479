/** Finds out which use cases can be done at the same moment, and whether they have a document in common. */
import type { Asked } from '../crash/asked'
import { share } from '../crash/asked'
import type { Laboratory } from '../crash/laboratory'
import { momentOf, type Situation, situationsOf } from '../crash/situations'
import type { Facts } from '../security/stages'
import type { Picture } from '../security/story'
import type { Racer } from './race'

interface Scene {
  readonly picture: Picture
  readonly facts: Facts
}

/** How a use case goes at a moment when nothing else happens. */
interface Trial {
  readonly isDone: boolean
  /** The refusal; empty when it is done. */
  readonly said: string
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

const everySituation: readonly Situation[] = Object.values(situationsOf).flat()
export const commandsOfMoney = everySituation.filter(({ calls }) => calls !== undefined)

/** Two at one moment: raced there, or done without a document in common, or the second is not done then. */
export type Meeting = 'raced' | 'apart' | 'refused'

/** What a situation does, said with the names of another moment. */
export const racerOf =
  (situation: Situation): Racer =>
  async (lab, facts, key) =>
    situation.act(lab, { facts, key, input: situation.input(lab, facts) })

const ownKey = '0'.repeat(24)
/** Its rows are keyed by the call, or by the person who reads them and never changes. */
const isOfNobodyElse = (place: string) => /^(audit|readings|persons|markets)\//.test(place)

function placesIn(asked: readonly Asked[], wanted: (asked: Asked) => boolean): readonly string[] {
  const places = asked.filter(wanted).flatMap((each) => each.places)
  return [...new Set(places)].filter((place) => !isOfNobodyElse(place))
}

/** Remembers the scenes and the trials of one test file. */
export class Meetings {
  private readonly scenes = new Map<Situation, Promise<Scene>>()
  private readonly trials = new Map<string, Promise<Trial>>()

  constructor(private readonly lab: Laboratory) {}

  async sceneOf(situation: Situation): Promise<Scene> {
    const known = this.scenes.get(situation)
    if (known) return known
    const scene = momentOf(this.lab, situation).then(([picture, facts]) => ({ picture, facts }))
    this.scenes.set(situation, scene)
    return scene
  }

  /** How `other` goes at the moment of `situation`. */
  async trial(situation: Situation, other: Situation): Promise<Trial> {
    const name = `${situation.name} ${other.name}`
    const known = this.trials.get(name)
    if (known) return known
    const trial = this.tryAlone(await this.sceneOf(situation), other)
    this.trials.set(name, trial)
    return trial
  }

  private async tryAlone({ picture, facts }: Scene, other: Situation): Promise<Trial> {
    const { lab } = this
    lab.enter(picture)
    const asked: Asked[] = []
    lab.interrupter.pace(async (each) => void asked.push(each))
    const reply = await racerOf(other)(lab, facts, ownKey).catch(unnamed)
    lab.interrupter.pace()
    return {
      isDone: reply === undefined || reply.ok,
      said: reply?.ok === false ? reply.error.code : '',
      reads: placesIn(asked, ({ kind }) => kind === 'read'),
      writes: placesIn(asked, ({ kind }) => kind === 'write' || kind === 'wechat'),
    }
  }

  /** True when one of the two writes what the other reads or writes. */
  async haveSomethingInCommon(situation: Situation, other: Situation): Promise<boolean> {
    const one = await this.trial(situation, situation)
    const two = await this.trial(situation, other)
    return share(one.writes, two.writes) || share(one.writes, two.reads) || share(one.reads, two.writes)
  }

  async meet(situation: Situation, other: Situation): Promise<Meeting> {
    if (!(await this.trial(situation, other)).isDone) return 'refused'
    return (await this.haveSomethingInCommon(situation, other)) ? 'raced' : 'apart'
  }

  /** What is raced at the moment of the situation: two commands meet once, where the first of them can. */
  async rivalsOf(situation: Situation): Promise<readonly Situation[]> {
    const rivals: Situation[] = []
    for (const other of commandsOfMoney) {
      const isEarlier = commandsOfMoney.indexOf(other) < commandsOfMoney.indexOf(situation)
      if ((await this.meet(situation, other)) !== 'raced') continue
      if (isEarlier && (await this.meet(other, situation)) === 'raced') continue
      rivals.push(other)
    }
    return rivals
  }
}

/** The moment has nothing yet that the command could name. */
const unnamed = () => ({ ok: false, error: { kind: 'refused', code: 'nothing-to-name' } }) as never
