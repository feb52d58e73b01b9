// Conversations: the inbox, one number's texts, writing to it, and what is done about a text that failed.
import { call } from './http'
import type { JobSummary, KnownCustomer, Location, Priority, Text } from './jobs'

export type Kind = 'customer' | 'technician' | 'unknown'
/** Why nothing can be written to a number now. */
export type Refuses = 'opted_out' | 'no_consent'

export interface Summary {
  phone: string
  /** Empty for a number that is nobody's. */
  name: string
  kind: Kind
  /** The id of the job that is open. */
  job?: string
  /** Texts nobody has read. */
  unread: number
  /** What the newest words say, while nobody has read them. */
  priority?: Priority
  at: string
  last: Text | null
  answered_by?: { id: string; name: string }
  answered_at?: string
  ignored?: boolean
}

export interface Inbox {
  conversations: Summary[]
  /** Conversations with something unread. */
  unread: number
  /** The `before` of the page after this one, null after the last one. */
  next: string | null
}

/** What a job may begin with, read from what the number wrote. */
export interface Prefill {
  name?: string | null
  street?: string | null
  town?: string | null
  issue?: string | null
  language: 'en' | 'es'
  priority: Priority
}

export interface Conversation {
  phone: string
  name: string
  kind: Kind
  customer?: Omit<KnownCustomer, 'phone'> & { location: Location | null }
  jobs: JobSummary[]
  /** Oldest first. */
  texts: Text[]
  prefill: Prefill
  /** There are earlier ones. */
  more: boolean
  refuses: Refuses | null
}

/** How long a text is as it leaves: `characters` of `room` in so many `segments`. */
export interface Length {
  characters: number
  room: number
  segments: number
}

/** `+16175550117` as addresses have it. */
export const digitsOf = (phone: string): string => phone.replace(/\D/g, '')

const at = (phone: string, more = '') => `/api/conversations/${digitsOf(phone)}${more}`
const saying = () => ({ id: crypto.randomUUID() })

/** `before` an instant pages on. */
export const getInbox = (before?: string) => call<Inbox>('GET', `/api/conversations${before ? `?${new URLSearchParams({ before })}` : ''}`)
export const countUnread = () => call<Inbox>('GET', '/api/conversations?limit=0')
export const getConversation = (phone: string, before?: string) =>
  call<Conversation>('GET', at(phone, before ? `?${new URLSearchParams({ before })}` : ''))
export const writeText = (phone: string, text: { id: string; body: string }) => call<{ text: Text }>('POST', at(phone, '/texts'), text)
export const countText = (body: string) => call<Length>('POST', '/api/texts/count', { body })
export const readConversation = (phone: string) => call<object>('POST', at(phone, '/read'), saying())
export const ignoreConversation = (phone: string) => call<object>('POST', at(phone, '/ignore'), saying())
export const sendAgain = (phone: string, text: string, id: string) =>
  call<{ text: Text }>('POST', at(phone, `/texts/${encodeURIComponent(text)}/again`), { id })
export const markTold = (phone: string, text: string, id: string) =>
  call<{ text: Text }>('POST', at(phone, `/texts/${encodeURIComponent(text)}/told`), { id })
/** The address that a text of a job carries; it opens somebody's page, so it is kept nowhere. */
export const linkOf = (job: string, text: string) =>
  call<{ url: string }>('POST', `/api/jobs/${encodeURIComponent(job)}/texts/${encodeURIComponent(text)}/link`)
