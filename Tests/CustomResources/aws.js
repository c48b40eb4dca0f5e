'use strict';

// Stands for every module of the AWS SDK: commands tell what they were made with, and all of them go to `aws.answer`.
const aws = { calls: [], answers: {} };
globalThis.aws = aws;

aws.reset = (answers) => {
  aws.calls = [];
  aws.answers = answers;
};

const send = async (kind, input) => {
  aws.calls.push([kind, input]);
  const answer = aws.answers[kind];
  const value = typeof answer === 'function' ? answer(input) : answer;
  if (value instanceof Error) throw value;
  return value ?? {};
};

module.exports = new Proxy(
  {},
  {
    get: (_, name) =>
      name.endsWith('Client')
        ? class {
            send(command) {
              return send(command.kind, command.input);
            }
          }
        : class {
            constructor(input) {
              this.kind = name.replace(/Command$/, '');
              this.input = input;
            }
          },
  }
);
