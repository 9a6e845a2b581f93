import { formatAsked } from '../../smtp/asked';
import { type ProviderNames, parseQuery } from '../../smtp/lookup';
import { hashOf, linkTo, MOST_COMPARED } from '../popup/view';

/** A view, and what stands in the field. */
export interface TypedView {
  /** the view's address */
  hash: string;
  /** empty where the address says everything */
  typed: string;
}

/**
 * The view that answers what somebody typed or selected elsewhere: a code's page, a comparison, else the look-up with that text.
 * @param names what people call the providers
 */
export function viewForTyped(text: string, names?: ProviderNames): TypedView {
  const query = parseQuery(text, names);
  if (query.kind !== 'codes') return { hash: hashOf({ name: 'lookup' }), typed: text.trim() };
  const addresses = query.asked.map(formatAsked).slice(0, MOST_COMPARED);
  const [only = '', ...others] = addresses;
  return { hash: others.length === 0 ? linkTo(only) : hashOf({ name: 'compare', sides: addresses }), typed: '' };
}
