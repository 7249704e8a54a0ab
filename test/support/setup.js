/** Before every file of tests, whatever its configuration. */
// The SDK would tell each file of its plans for Node.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
