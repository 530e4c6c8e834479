/** The demonstration page: who sits at which phone, what time it is, and the codes of the markets. */

const roles = {
  worker: '找活的人',
  employer: '招工的人',
  staff: '市场服务员',
  'officer-employment': '就业服务',
  'officer-inspection': '劳动监察',
  'officer-arbitration': '劳动仲裁',
  'officer-finance': '财务',
  auditor: '审计',
}

const firstSeats = { left: 'zhang-lei', right: 'jia-wenhua' }
const rememberedName = (seat, key) => `gig-market:${seat}:${key}`

async function ask(path, body) {
  const request = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  const reply = await fetch(path, request)
  return reply.json()
}

function fillChooser(select, people) {
  for (const [role, title] of Object.entries(roles)) {
    const group = document.createElement('optgroup')
    group.label = title
    for (const person of people.filter((each) => each.role === role)) {
      group.append(new Option(`${person.name} · ${person.about}`, person.id))
    }
    select.append(group)
  }
}

/** The app keeps one memory per seat; a person who sits down takes the seat's token. */
async function sitDown(seat, personId) {
  const { token } = await ask('/wechat/sign-in', { personId })
  localStorage.setItem(rememberedName(seat, 'token'), token)
  localStorage.setItem(rememberedName(seat, 'person'), personId)
  document.querySelector(`iframe[data-seat="${seat}"]`).src = `/?seat=${seat}&at=${Date.now()}`
}

async function prepareSeats() {
  const { people } = await ask('/wechat/people')
  for (const select of document.querySelectorAll('select[data-seat]')) {
    const { seat } = select.dataset
    fillChooser(select, people)
    select.value = localStorage.getItem(rememberedName(seat, 'person')) ?? firstSeats[seat]
    select.addEventListener('change', () => sitDown(seat, select.value))
    await sitDown(seat, select.value)
  }
}

const beijing = { timeZone: 'Asia/Shanghai' }
const dayText = new Intl.DateTimeFormat('zh-CN', {
  ...beijing,
  month: 'long',
  day: 'numeric',
  weekday: 'long',
})
const timeText = new Intl.DateTimeFormat('zh-CN', { ...beijing, hour: '2-digit', minute: '2-digit' })
let aheadMs = 0

function showClock() {
  const at = new Date(Date.now() + aheadMs)
  document.getElementById('clock-day').textContent = dayText.format(at)
  document.getElementById('clock-time').textContent = timeText.format(at)
}

function noteOf(reply) {
  if (reply.error) return '时钟只能往前拨。'
  const failures = reply.fired.filter((firing) => !firing.ok).length
  if (reply.fired.length === 0) return ''
  return failures === 0 ? `到点的事办了 ${reply.fired.length} 件。` : `到点的事有 ${failures} 件没办成。`
}

async function moveClock(wish) {
  const buttons = document.querySelectorAll('.clock button')
  for (const button of buttons) button.disabled = true
  const reply = await ask('/local/clock', wish)
  aheadMs = reply.aheadMs ?? aheadMs
  showClock()
  document.getElementById('clock-note').textContent = noteOf(reply)
  for (const button of buttons) button.disabled = false
}

/** Four in the morning in Beijing is 20:00 UTC of the day before: a market's day starts then. */
function nextMorning() {
  const now = Date.now() + aheadMs
  const morning = new Date(now)
  morning.setUTCHours(20, 0, 0, 0)
  if (morning.getTime() <= now) morning.setUTCDate(morning.getUTCDate() + 1)
  return morning.toISOString()
}

async function prepareClock() {
  const reply = await ask('/local/clock')
  aheadMs = reply.aheadMs
  showClock()
  setInterval(showClock, 1000)
  for (const button of document.querySelectorAll('[data-plus]')) {
    button.addEventListener('click', () => moveClock({ plusMinutes: Number(button.dataset.plus) }))
  }
  document.getElementById('to-morning').addEventListener('click', () => moveClock({ at: nextMorning() }))
}

function showCode({ name, scene }) {
  const landing = `#/pages/home/landing/index?scene=${encodeURIComponent(scene)}`
  const picture = document.getElementById('market-code')
  picture.src = `/wechat/code.png?scene=${encodeURIComponent(scene)}`
  picture.alt = `${name}的二维码`
  for (const seat of ['left', 'right']) {
    document.getElementById(`scan-${seat}`).onclick = () => {
      document.querySelector(`iframe[data-seat="${seat}"]`).src = `/?seat=${seat}&at=${Date.now()}${landing}`
    }
  }
}

async function prepareCodes() {
  const { codes } = await ask('/demo/codes.json')
  if (codes.length === 0) return
  const select = document.getElementById('market')
  const sorted = codes.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
  select.append(...sorted.map(({ name, scene }) => new Option(name, scene)))
  const chosen = () => sorted.find(({ scene }) => scene === select.value)
  select.addEventListener('change', () => showCode(chosen()))
  showCode(chosen())
  document.getElementById('market-codes').hidden = false
}

await Promise.all([prepareSeats(), prepareClock(), prepareCodes()])
