/// A small service that uses most of what a spec can be written with, for tests that spoil it.
package enum Sample {
    package static let text = """
        # grüße
        service: users
        frameworkVersion: "3"
        custom: &custom
          stage: ${opt:stage, 'dev'}
          table: "users-${self:custom.stage}"
          numbers: [1, 0x1F, 1.5e3, ~, 2012-10-17]
          merged:
            <<: *custom2
          defaults: &custom2 { memorySize: 256, timeout: 10 }
        provider:
          name: aws
          runtime: nodejs20.x
          stage: ${self:custom.stage}
          environment:
            TABLE: !Ref UsersTable
            ARN: !GetAtt UsersTable.Arn
            TEXT: |
              two
              lines
        functions:
          list:
            handler: src/list.handler
            events:
              - httpApi: GET /users
              - http: { path: users/{id}, method: get, cors: true }
              - schedule: rate(1 day)
        resources:
          Resources:
            UsersTable:
              Type: AWS::DynamoDB::Table
              Properties: {TableName: !Sub "${self:custom.table}-x"}

        """

    package static let json = """
        {
          "service": "users",
          "custom": {"text": "a\\n\\u00e9\\ud83d\\ude00", "list": [1, -2.5e3, null, true, {}], "ä": "${self:service}"},
          "provider": {"name": "aws", "runtime": "nodejs20.x"},
          "functions": {"list": {"handler": "src/list.handler", "events": [{"httpApi": "GET /users"}]}}
        }

        """
}
