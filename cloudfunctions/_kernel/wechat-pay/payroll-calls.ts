/** The calls of the payroll card: each a path, a body and a reader of the answer. */
import type { Ask } from './asking'
import { buildBatch, buildCard, buildFaceCheck } from './build-payroll'
import type { WechatPayConfiguration } from './configuration'
import type { PayrollCards } from './payroll'
import {
  readBatch,
  readCardToken,
  readCreatedBatch,
  readFaceCheck,
  readRelation,
  readWageRow,
} from './read-payroll'

const cards = 'v3/payroll-card'
const batches = 'v3/partner-transfer/batches/out-batch-no'

export interface PayrollParts {
  readonly configuration: WechatPayConfiguration
  readonly ask: Ask
  readonly encrypt: (text: string) => Promise<string>
}

type OfWorker = 'requestCard' | 'queryCard' | 'orderFaceCheck' | 'queryFaceCheck'

/** Consent and face of one worker. */
function workers({ configuration, ask, encrypt }: PayrollParts): Pick<PayrollCards, OfWorker> {
  const { appId: appid } = configuration
  return {
    requestCard: async ({ workerName, idNumber, ...holder }) => {
      const encryptedName = await encrypt(workerName)
      const encryptedIdNumber = await encrypt(idNumber)
      const body = buildCard(configuration, { ...holder, encryptedName, encryptedIdNumber })
      return ask({ method: 'POST', path: `${cards}/tokens`, body }, readCardToken)
    },
    queryCard: ({ subMerchantId, openid }) =>
      ask(
        {
          method: 'GET',
          path: `${cards}/relations/${encodeURIComponent(openid)}`,
          query: { sub_mchid: subMerchantId, appid },
        },
        readRelation,
      ),
    orderFaceCheck: (request) =>
      ask(
        {
          method: 'POST',
          path: `${cards}/authentications/pre-order`,
          body: buildFaceCheck(configuration, request),
        },
        readCardToken,
      ),
    queryFaceCheck: (subMerchantId, checkNo) =>
      ask(
        { method: 'GET', path: `${cards}/authentications/${checkNo}`, query: { sub_mchid: subMerchantId } },
        readFaceCheck,
      ),
  }
}

type OfBatches = 'prepareBatch' | 'sendBatch' | 'queryBatch' | 'queryWageRow'

/** Wages of many workers from one employer's account. */
function wages({ configuration, ask, encrypt }: PayrollParts): Pick<PayrollCards, OfBatches> {
  return {
    prepareBatch: async (request) => {
      const encryptedNames: string[] = []
      for (const row of request.rows) encryptedNames.push(await encrypt(row.workerName))
      return buildBatch(configuration, { ...request, encryptedNames })
    },
    sendBatch: (storedBody) =>
      ask({ method: 'POST', path: `${cards}/transfer-batches`, body: storedBody }, readCreatedBatch),
    queryBatch: (batchNo, { offset, limit }) =>
      ask(
        {
          method: 'GET',
          path: `${batches}/${batchNo}`,
          query: {
            need_query_detail: 'true',
            offset: String(offset),
            limit: String(limit),
            detail_status: 'ALL',
          },
        },
        readBatch,
      ),
    queryWageRow: (batchNo, rowNo) =>
      ask({ method: 'GET', path: `${batches}/${batchNo}/details/out-detail-no/${rowNo}` }, readWageRow),
  }
}

export const payrollCards = (parts: PayrollParts): PayrollCards => ({ ...workers(parts), ...wages(parts) })
