#!/usr/bin/env python3
"""Prints a serverless.yml of N routes: what a service that grew for years looks like, one function for five routes.

    generate.py N

Anchors and merge keys, short-tag functions in flow and block style, variables of the spec itself and of the stage,
JWT authorizers, comments. The same N gives the same bytes.
"""
import sys

HEAD = """\
# A generated service of {routes} routes.
service: orders

frameworkVersion: '3'

custom:
  stage: ${{sls:stage}}
  table: orders-${{self:custom.stage}}
  levels: {{ dev: debug, prod: warn }}
  subnets: [subnet-0a1b2c3d4e5f60718, subnet-1b2c3d4e5f6071829]
  defaults: &defaults
    runtime: nodejs20.x
    timeout: 10
    tracing: Active
  logging: &logging
    logRetentionInDays: 14

provider:
  name: aws
  runtime: nodejs20.x
  region: eu-central-1
  stage: dev
  logRetentionInDays: 30
  environment:
    TABLE: ${{self:custom.table}}
    STAGE: ${{sls:stage}}
  httpApi:
    cors: true
    authorizers:
      users:
        type: jwt
        identitySource: $request.header.Authorization
        issuerUrl: !Sub https://cognito-idp.${{AWS::Region}}.amazonaws.com/${{UserPool}}
        audience: [!Ref UserPoolClient]
  iam:
    role:
      statements:
        - Effect: Allow
          Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query']
          Resource: [!GetAtt Table.Arn, !Sub '${{Table.Arn}}/index/*']

functions:
"""

FUNCTION = """\
  # Resource {i}: list, create, read, change and remove. Its handler lives in src/resource{i}.js, one export a method,
  # and shares the table with all the others.
  resource{i}:
    <<: [*defaults, *logging]
    handler: src/resource{i}.handler
    description: Everything about resource {i}
    memorySize: 512
    reservedConcurrency: 5
    environment:
      NAME: resource{i}-${{self:custom.stage}}
      TABLE_ARN: !GetAtt Table.Arn
      QUEUE_URL: {{ Ref: Queue }}
      BUCKET: !Sub '${{AWS::StackName}}-resource{i}-files'
      ALLOWED_ORIGINS: "https://example.com,https://admin.example.com"
      LOG_LEVEL: ${{self:custom.levels.${{sls:stage}}, 'info'}}
    tags: {{ team: team{team}, service: '${{self:service}}' }}
    layers:
      - !Sub 'arn:aws:lambda:${{AWS::Region}}:123456789012:layer:shared:7'
    vpc:
      securityGroupIds: [!GetAtt SecurityGroup.GroupId]
      subnetIds: ['${{self:custom.subnets.0}}', "${{self:custom.subnets.1}}"]
    events:
"""

ROUTES = [
    """\
      - httpApi: GET /resource{i}
""",
    """\
      - httpApi:
          method: POST
          path: /resource{i}
          authorizer: {{ name: users, scopes: [resource{i}.write] }}
""",
    """\
      - httpApi: {{ method: GET, path: '/resource{i}/{{id}}' }}
""",
    """\
      - httpApi:
          method: put
          path: /resource{i}/{{id}}
          authorizer:
            name: users
            scopes:
              - resource{i}.write
""",
    """\
      - httpApi:
          method: delete
          path: /resource{i}/{{id}}
          authorizer: {{ name: users }}
""",
]

TAIL = """\

resources:
  Resources:
    Table:
      Type: AWS::DynamoDB::Table
      Properties:
        TableName: ${self:custom.table}
        BillingMode: PAY_PER_REQUEST
        AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
        KeySchema: [{ AttributeName: id, KeyType: HASH }]
    Queue:
      Type: AWS::SQS::Queue
      Properties:
        QueueName: !Sub '${AWS::StackName}-work'
    SecurityGroup:
      Type: AWS::EC2::SecurityGroup
      Properties:
        GroupDescription: The functions
        VpcId: vpc-0123456789abcdef0
    UserPool:
      Type: AWS::Cognito::UserPool
    UserPoolClient:
      Type: AWS::Cognito::UserPoolClient
      Properties:
        UserPoolId: !Ref UserPool
  Outputs:
    TableArn:
      Value: !GetAtt [Table, Arn]
"""


def service(routes):
    parts = [HEAD.format(routes=routes)]
    for route in range(routes):
        i = route // len(ROUTES)
        if route % len(ROUTES) == 0:
            parts.append(FUNCTION.format(i=i, team=i % 7))
        parts.append(ROUTES[route % len(ROUTES)].format(i=i))
    return "".join(parts) + TAIL


if __name__ == "__main__":
    sys.stdout.write(service(int(sys.argv[1])))
