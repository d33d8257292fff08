/** What a sealed field may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
