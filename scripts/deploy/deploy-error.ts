/** Something outside this computer stands in the way of a deployment. The message says what to do, and what was changed. */
export class DeployError extends Error {
  override name = 'DeployError';
}
