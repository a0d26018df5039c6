const administrationCommands = ["can-connect-to-database", "create-database", "drop-database"];

/** Reads the arguments that Prisma's command line gives its engine: `{ version, command, models, url, shadowUrl }`. */
export function parseArguments(words) {
  const options = {
    version: false,
    command: undefined,
    models: [],
    url: process.env.DATABASE_URL,
    shadowUrl: undefined,
  };
  const rest = [...words];
  while (rest.length > 0) take(rest.shift(), rest, options);
  return options;
}

function take(word, rest, options) {
  if (word === "--version" || word === "-V") options.version = true;
  else if (word === "--datamodels" || word === "-d") options.models.push(rest.shift());
  else if (word === "--datasource") takeDatasource(JSON.parse(rest.shift()), options);
  else if (word.startsWith("--")) rest.shift();
  else if (administrationCommands.includes(word)) options.command = word;
}

function takeDatasource({ url, shadowDatabaseUrl }, options) {
  options.url = url ?? options.url;
  options.shadowUrl = shadowDatabaseUrl;
}
