/** parse-address comes without types: this much of it is used. */
declare module 'parse-address' {
  type Parts = Partial<
    Record<'number' | 'prefix' | 'street' | 'type' | 'suffix' | 'sec_unit_num' | 'city' | 'state' | 'zip', string>
  >;
  const parser: { parseLocation(address: string): Parts | null };
  export default parser;
}
