export default { worker: { format: 'es' }, logLevel: 'warn' };
