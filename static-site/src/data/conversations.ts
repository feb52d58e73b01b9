// Conversations: the inbox, one number's texts, writing to it, and what is done about a text that failed.
import type { Addresses, CopiedLink, TextAnswer } from './api'
import { call } from './http'

export type { Conversation, ConversationSummary as Summary, Inbox, Length, Prefill } from './api'

type Talk = Addresses['GET /api/conversations/{phone}']['answer']
export type Kind = Talk['kind']
/** Why nothing can be written to a number now. */
export type Refuses = NonNullable<Talk['refuses']>

/** `+16175550117` as addresses have it. */
export const digitsOf = (phone: string): string => phone.replace(/\D/g, '')

const at = (phone: string, more = '') => `/api/conversations/${digitsOf(phone)}${more}`
const saying = () => ({ id: crypto.randomUUID() })

/** `before` an instant pages on. */
export const getInbox = (before?: string) => call<Addresses['GET /api/conversations']['answer']>('GET', `/api/conversations${before ? `?${new URLSearchParams({ before })}` : ''}`)
export const countUnread = () => call<Addresses['GET /api/conversations']['answer']>('GET', '/api/conversations?limit=0')
export const getConversation = (phone: string, before?: string) =>
  call<Talk>('GET', at(phone, before ? `?${new URLSearchParams({ before })}` : ''))
export const writeText = (phone: string, text: Addresses['POST /api/conversations/{phone}/texts']['asked']) =>
  call<Addresses['POST /api/conversations/{phone}/texts']['answer']>('POST', at(phone, '/texts'), text)
export const countText = (body: string) => call<Addresses['POST /api/texts/count']['answer']>('POST', '/api/texts/count', { body })
export const readConversation = (phone: string) => call<object>('POST', at(phone, '/read'), saying())
export const ignoreConversation = (phone: string) => call<object>('POST', at(phone, '/ignore'), saying())
export const sendAgain = (phone: string, text: string, id: string) =>
  call<TextAnswer>('POST', at(phone, `/texts/${encodeURIComponent(text)}/again`), { id })
export const markTold = (phone: string, text: string, id: string) =>
  call<TextAnswer>('POST', at(phone, `/texts/${encodeURIComponent(text)}/told`), { id })
/** The address that a text of a job carries; it opens somebody's page, so it is kept nowhere. */
export const linkOf = (job: string, text: string) =>
  call<CopiedLink>('POST', `/api/jobs/${encodeURIComponent(job)}/texts/${encodeURIComponent(text)}/link`)
