/**
 * The first import of every program that reaches a table: the AWS SDK would tell of its plans for this computer's Node
 * while it loads, and nobody who asks a question can do anything about those.
 */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
