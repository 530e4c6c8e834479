/** Signs a PC in as an office does: its code is scanned by the phone of the person who sits there. */
import type { Seat } from './seat'
import type { Stage } from './stage'

/** `person` is how the demonstration's chooser names them. */
export async function signDeskIn(stage: Stage, desk: Seat, person: RegExp): Promise<void> {
  await desk.open('/pages/desk/sign-in/index')
  await desk.isAt('工作台登录')
  const code = await desk.scan()
  const phone = await stage.phone()
  await phone.open('/pages/home/landing/index')
  await phone.tap('我今天要找活')
  await everybodyShown(phone)
  await phone.tap(person)
  await phone.isAt('我的')
  await phone.inspect()
  await phone.tap('扫码登录电脑')
  await phone.type('码上的内容', code)
  await phone.tap('用这个')
  await phone.isAt('让电脑登录')
  await phone.inspect()
  await phone.tap('让它登录')
  await phone.sees('电脑已经登录')
}

/** The chooser shows the first of each kind; offices at the end of the list come with a tap. */
async function everybodyShown({ page }: Seat): Promise<void> {
  const more = page.getByRole('button', { name: '看更多人' })
  await more.first().waitFor()
  while ((await more.count()) > 0) await more.first().click()
}
