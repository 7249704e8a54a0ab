/** Made by the build: one office's configuration and a snapshot of its release, as JSON. */
declare module 'baked' {
  const json: string;
  export default json;
}
