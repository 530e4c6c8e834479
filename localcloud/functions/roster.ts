/**
 * Who is at work: which instances there are, which is free, who must go when room is needed, and whether all
 * stand still.
 */
import type { FunctionConfiguration } from './configuration'
import type { Instance } from './instance'
import { runningLimit, type HostLimits } from './limits'

/** One instance and what it is doing. */
export interface Post {
  readonly configuration: FunctionConfiguration
  readonly instance: Instance
  isBusy: boolean
  depth: number
  /** Calls to other functions this worker is waiting for. */
  waitingFor: number
  /** Number of the turn in which it became idle: the lowest has been idle longest. */
  idleSince: number
}

export interface RosterFacts {
  readonly limits: HostLimits
  start(configuration: FunctionConfiguration): Instance
}

/** Calls that have ended since an instance had one: then it is taken to be needed no more. */
const turnsOfRest = 200

export class Roster {
  private readonly posts = new Map<string, Post>()
  private turn = 0

  constructor(private readonly facts: RosterFacts) {}

  /**
   * Makes a free or new instance busy with a call of this depth; undefined when the limits leave no room now.
   */
  take(configuration: FunctionConfiguration, depth: number): Post | undefined {
    const { limits } = this.facts
    const all = [...this.posts.values()]
    if (all.filter((post) => post.isBusy).length >= runningLimit(limits, depth)) return undefined
    const own = all.filter((post) => post.configuration === configuration)
    const free = own.find((each) => !each.isBusy)
    const post = free ?? (this.mayStart(own) ? this.start(configuration) : undefined)
    return post && Object.assign(post, { isBusy: true, depth })
  }

  release(post: Post): void {
    this.turn += 1
    Object.assign(post, { isBusy: false, idleSince: this.turn })
  }

  find(workerId: string): Post | undefined {
    return this.posts.get(workerId)
  }

  remove(workerId: string): void {
    this.posts.delete(workerId)
  }

  all(): readonly Post[] {
    return [...this.posts.values()]
  }

  /** True when every running call waits for another function: none can end by itself. */
  isStuck(): boolean {
    const busy = this.all().filter((post) => post.isBusy)
    return busy.length > 0 && busy.every((post) => post.waitingFor > 0)
  }

  private start(configuration: FunctionConfiguration): Post {
    const instance = this.facts.start(configuration)
    const post = { configuration, instance, isBusy: false, depth: 0, waitingFor: 0, idleSince: 0 }
    this.posts.set(instance.workerId, post)
    return post
  }

  /**
   * A function without an instance gets one whoever has to go, and so does a call of a function whose
   * instances all wait for others, or a chain of calls could never end. A further one must wait for a place
   * that nobody has used for long: starting costs more than the wait for the first, and two functions that
   * took the place from each other at every call would do nothing but start.
   */
  private mayStart(own: readonly Post[]): boolean {
    const working = own.filter((post) => post.waitingFor === 0).length
    if (working >= this.facts.limits.workersPerFunction) return false
    const cannotWait = working === 0
    return this.hasRoom(cannotWait ? 0 : turnsOfRest)
  }

  /** Room is made by ending the idle instance that has been idle longest, if that is so many turns. */
  private hasRoom(turns: number): boolean {
    if (this.posts.size < this.facts.limits.workers) return true
    const idle = this.all().filter((post) => !post.isBusy && this.turn - post.idleSince >= turns)
    const [oldest] = idle.sort((a, b) => a.idleSince - b.idleSince)
    if (!oldest) return false
    this.remove(oldest.instance.workerId)
    void oldest.instance.stop()
    return true
  }
}
