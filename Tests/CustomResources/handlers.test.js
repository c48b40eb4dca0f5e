'use strict';

// Run by CustomResourceTests in a folder that holds the handlers and, as the AWS SDK, aws.js.
const assert = require('node:assert');
const { EventEmitter } = require('node:events');
const https = require('node:https');
const test = require('node:test');
require('@aws-sdk/client-s3');

const failure = (name, message = name) => Object.assign(new Error(message), { name });

// The answers that CloudFormation got.
let answers = [];
let refusals = 0;
https.request = (url, options, respond) => {
  const request = new EventEmitter();
  request.end = (body) => {
    const response = new EventEmitter();
    response.resume = () => {};
    response.statusCode = refusals-- > 0 ? 503 : 200;
    if (response.statusCode === 200) answers.push({ url, options, body: JSON.parse(body) });
    respond(response);
    setImmediate(() => response.emit('end'));
  };
  return request;
};

const context = (milliseconds = 180000) => ({
  invokedFunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:helper',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => milliseconds,
});

const run = async (folder, type, properties, { before, answering = {}, milliseconds, physicalId } = {}) => {
  answers = [];
  aws.reset(answering);
  const { handler } = require(`./${folder}/handler`);
  const event = {
    RequestType: type,
    ResponseURL: 'https://cloudformation.example/answer',
    StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop-dev/5f0',
    RequestId: 'r1',
    LogicalResourceId: 'ThingCustomS31',
    PhysicalResourceId: physicalId,
    ResourceProperties: properties,
    OldResourceProperties: before,
  };
  await handler(event, context(milliseconds));
  assert.strictEqual(answers.length, 1);
  return answers[0].body;
};

const calls = (kind) => aws.calls.filter(([name]) => name === kind).map(([, input]) => input);
const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:shop-dev-thumb';

const bucket = {
  FunctionName: 'shop-dev-thumb',
  BucketName: 'photos',
  BucketConfigs: [{ Event: 's3:ObjectCreated:*', Rules: [{ Prefix: 'up/' }, { Suffix: '.jpg' }] }],
};

test('answers name the request and keep the physical id', async () => {
  const made = await run('s3', 'Create', bucket);
  assert.deepStrictEqual(made, {
    Status: 'SUCCESS',
    PhysicalResourceId: 'ThingCustomS31-5f0',
    StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop-dev/5f0',
    RequestId: 'r1',
    LogicalResourceId: 'ThingCustomS31',
  });
  assert.strictEqual(answers[0].options.method, 'PUT');
  assert.strictEqual(answers[0].options.headers['content-type'], '');
  const updated = await run('s3', 'Update', bucket, { before: bucket, physicalId: 'made-by-others' });
  assert.strictEqual(updated.PhysicalResourceId, 'made-by-others');
});

test('failures are told', async () => {
  const answering = { GetBucketNotificationConfiguration: failure('AccessDenied', 'x'.repeat(5000)) };
  const answer = await run('s3', 'Create', bucket, { answering });
  assert.strictEqual(answer.Status, 'FAILED');
  assert.match(answer.Reason, /^AccessDenied: x+ \(log stream stream\)$/);
  assert.ok(JSON.stringify(answer).length < 4096);
});

test('running out of time is told', async () => {
  const answering = { GetBucketNotificationConfiguration: () => new Promise(() => {}) };
  const answer = await run('s3', 'Create', bucket, { answering, milliseconds: 5050 });
  assert.strictEqual(answer.Status, 'FAILED');
  assert.match(answer.Reason, /out of time/);
});

test('an answer that does not get through is sent again', async () => {
  refusals = 2;
  const answer = await run('s3', 'Create', bucket);
  assert.strictEqual(answer.Status, 'SUCCESS');
});

test('s3: the notifications of others stay', async () => {
  const other = { Id: 'x', LambdaFunctionArn: 'arn:other', Events: ['s3:ObjectRemoved:*'] };
  const old = { Id: 'y', LambdaFunctionArn: arn, Events: ['s3:ObjectRemoved:*'] };
  const queue = { QueueArn: 'arn:q', Events: ['s3:ObjectCreated:*'] };
  const answering = {
    GetBucketNotificationConfiguration: {
      $metadata: {},
      LambdaFunctionConfigurations: [other, old],
      QueueConfigurations: [queue],
      EventBridgeConfiguration: {},
    },
  };
  await run('s3', 'Update', bucket, { before: bucket, answering });
  const rules = [{ Name: 'prefix', Value: 'up/' }, { Name: 'suffix', Value: '.jpg' }];
  assert.deepStrictEqual(calls('PutBucketNotificationConfiguration'), [
    {
      Bucket: 'photos',
      ExpectedBucketOwner: '111122223333',
      NotificationConfiguration: {
        QueueConfigurations: [queue],
        EventBridgeConfiguration: {},
        LambdaFunctionConfigurations: [
          other,
          {
            LambdaFunctionArn: arn,
            Events: ['s3:ObjectCreated:*'],
            Filter: { Key: { FilterRules: rules } },
          },
        ],
      },
    },
  ]);
  const [permission] = calls('AddPermission');
  assert.strictEqual(permission.SourceArn, 'arn:aws:s3:::photos');
  assert.strictEqual(permission.SourceAccount, '111122223333');
  assert.strictEqual(permission.Principal, 's3.amazonaws.com');
});

test('s3: a permission that is there is fine', async () => {
  const answer = await run('s3', 'Create', bucket, { answering: { AddPermission: failure('ResourceConflictException') } });
  assert.strictEqual(answer.Status, 'SUCCESS');
});

test('s3: another bucket leaves the former one', async () => {
  const before = { ...bucket, BucketName: 'old' };
  await run('s3', 'Update', bucket, { before });
  const written = calls('PutBucketNotificationConfiguration').map((input) => [
    input.Bucket,
    input.NotificationConfiguration.LambdaFunctionConfigurations.length,
  ]);
  assert.deepStrictEqual(written, [['photos', 1], ['old', 0]]);
  const answering = {
    GetBucketNotificationConfiguration: ({ Bucket }) => (Bucket === 'old' ? failure('AccessDenied') : {}),
  };
  assert.strictEqual((await run('s3', 'Update', bucket, { before, answering })).Status, 'SUCCESS');
});

test('s3: deleting what is gone succeeds', async () => {
  const answering = {
    GetBucketNotificationConfiguration: failure('NoSuchBucket'),
    RemovePermission: failure('ResourceNotFoundException'),
  };
  assert.strictEqual((await run('s3', 'Delete', bucket, { answering })).Status, 'SUCCESS');
  assert.strictEqual(calls('AddPermission').length, 0);
});

const pool = {
  FunctionName: 'shop-dev-thumb',
  UserPoolName: 'people',
  UserPoolConfigs: [{ Trigger: 'PreSignUp' }],
};
const pools = (description) => ({
  ListUserPools: ({ NextToken }) =>
    NextToken ? { UserPools: [{ Id: 'p2', Name: 'people' }] } : { UserPools: [{ Id: 'p1', Name: 'x' }], NextToken: 'n' },
  DescribeUserPool: { UserPool: { Id: 'p2', Arn: 'arn:pool', ...description } },
});

test('cognito: settings and triggers of others stay', async () => {
  const answering = pools({
    Name: 'people',
    CreationDate: 0,
    MfaConfiguration: 'OFF',
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
    LambdaConfig: { PostConfirmation: 'arn:other', PreAuthentication: arn },
  });
  await run('cognito-user-pool', 'Create', pool, { answering });
  assert.deepStrictEqual(calls('UpdateUserPool'), [
    {
      UserPoolId: 'p2',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'OFF',
      LambdaConfig: { PostConfirmation: 'arn:other', PreSignUp: arn },
    },
  ]);
  assert.strictEqual(calls('AddPermission')[0].SourceArn, 'arn:pool');
});

test('cognito: senders have a key, token triggers a version', async () => {
  const UserPoolConfigs = [
    { Trigger: 'CustomEmailSender', LambdaVersion: 'V1_0', KMSKeyID: 'arn:key' },
    { Trigger: 'PreTokenGeneration', LambdaVersion: 'V2_0' },
  ];
  await run('cognito-user-pool', 'Create', { ...pool, UserPoolConfigs }, { answering: pools({}) });
  assert.deepStrictEqual(calls('UpdateUserPool')[0].LambdaConfig, {
    CustomEmailSender: { LambdaArn: arn, LambdaVersion: 'V1_0' },
    KMSKeyID: 'arn:key',
    PreTokenGeneration: arn,
    PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion: 'V2_0' },
  });
});

test('cognito: deleting takes the triggers and the key away', async () => {
  const answering = pools({
    LambdaConfig: {
      CustomSMSSender: { LambdaArn: arn, LambdaVersion: 'V1_0' },
      KMSKeyID: 'arn:key',
      PostConfirmation: 'arn:other',
    },
  });
  await run('cognito-user-pool', 'Delete', pool, { answering });
  assert.deepStrictEqual(calls('UpdateUserPool')[0].LambdaConfig, { PostConfirmation: 'arn:other' });
});

test('cognito: a pool that is not there', async () => {
  const answering = { ListUserPools: { UserPools: [] } };
  assert.match((await run('cognito-user-pool', 'Create', pool, { answering })).Reason, /no user pool with the name people/);
  assert.strictEqual((await run('cognito-user-pool', 'Delete', pool, { answering })).Status, 'SUCCESS');
});

const rule = (settings) => ({
  FunctionName: 'shop-dev-thumb',
  EventBridgeConfig: { RuleName: 'shop-dev-thumb-rule-1', State: 'ENABLED', ...settings },
});

test('event bridge: a rule on a bus of its own', async () => {
  const settings = { EventBus: 'orders', Pattern: { source: ['shop'] }, Input: { a: '1' } };
  await run('event-bridge', 'Create', rule(settings), {
    answering: { CreateEventBus: failure('ResourceAlreadyExistsException') },
  });
  assert.deepStrictEqual(calls('CreateEventBus'), [{ Name: 'orders' }]);
  assert.strictEqual(calls('PutRule')[0].EventPattern, '{"source":["shop"]}');
  assert.strictEqual(calls('PutRule')[0].EventBusName, 'orders');
  assert.deepStrictEqual(calls('PutTargets')[0].Targets[0].Id, 'shop-dev-thumb-rule-1-target');
  assert.deepStrictEqual(calls('PutTargets')[0].Targets[0].Input, '{"a":"1"}');
  const source = 'arn:aws:events:eu-west-1:111122223333:rule/orders/shop-dev-thumb-rule-1';
  assert.strictEqual(calls('AddPermission')[0].SourceArn, source);
});

test('event bridge: the default bus and buses of others are never made or deleted', async () => {
  for (const EventBus of [undefined, 'default', 'arn:aws:events:eu-west-1:1:event-bus/theirs']) {
    await run('event-bridge', 'Create', rule({ EventBus, Schedule: 'rate(1 day)' }));
    await run('event-bridge', 'Delete', rule({ EventBus, Schedule: 'rate(1 day)' }));
    assert.strictEqual(calls('DeleteEventBus').length, 0);
    assert.strictEqual(calls('DeleteRule')[0].EventBusName, EventBus?.startsWith('arn') ? 'theirs' : 'default');
  }
});

test('event bridge: a target that is refused', async () => {
  const answering = { PutTargets: { FailedEntryCount: 1, FailedEntries: [{ ErrorMessage: 'no' }] } };
  assert.match((await run('event-bridge', 'Create', rule({}), { answering })).Reason, /no/);
});

test('event bridge: another name leaves the former rule and keeps the bus', async () => {
  const before = rule({ EventBus: 'orders', RuleName: 'old' });
  await run('event-bridge', 'Update', rule({ EventBus: 'orders' }), { before });
  assert.deepStrictEqual(calls('DeleteRule'), [{ Name: 'old', EventBusName: 'orders' }]);
  assert.strictEqual(calls('DeleteEventBus').length, 0);
});

test('event bridge: a bus with rules of others stays', async () => {
  const answering = { DeleteEventBus: failure('ValidationException', 'Cannot delete event bus as it has rules') };
  assert.strictEqual((await run('event-bridge', 'Delete', rule({ EventBus: 'orders' }), { answering })).Status, 'SUCCESS');
});

test('log role: made when there is none', async () => {
  await run('api-gateway-cloud-watch-role', 'Create', {});
  assert.strictEqual(calls('CreateRole').length, 1);
  const policy = 'arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs';
  assert.strictEqual(calls('AttachRolePolicy')[0].PolicyArn, policy);
  const value = 'arn:aws:iam::111122223333:role/gwcApiGatewayCloudWatchRole';
  const patchOperations = [{ op: 'replace', path: '/cloudwatchRoleArn', value }];
  assert.deepStrictEqual(calls('UpdateAccount'), [{ patchOperations }]);
});

test('log role: one that works stays', async () => {
  const answering = { GetAccount: { cloudwatchRoleArn: 'arn:aws:iam::1:role/theirs' } };
  await run('api-gateway-cloud-watch-role', 'Create', {}, { answering });
  assert.strictEqual(calls('UpdateAccount').length, 0);
  answering.ListAttachedRolePolicies = failure('NoSuchEntityException');
  await run('api-gateway-cloud-watch-role', 'Create', {}, { answering });
  assert.strictEqual(calls('UpdateAccount').length, 1);
});

test('log role: the one given, and nothing on deletion', async () => {
  const RoleArn = 'arn:aws:iam::1:role/mine';
  const answering = { GetAccount: { cloudwatchRoleArn: 'arn:aws:iam::1:role/theirs' } };
  await run('api-gateway-cloud-watch-role', 'Update', { RoleArn }, { answering });
  assert.strictEqual(calls('UpdateAccount')[0].patchOperations[0].value, RoleArn);
  assert.strictEqual(calls('CreateRole').length, 0);
  await run('api-gateway-cloud-watch-role', 'Delete', { RoleArn }, { answering });
  assert.deepStrictEqual(aws.calls, []);
});
