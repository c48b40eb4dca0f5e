extension CustomResourceCode {
    /// `Custom::EventBridge`: makes a rule and, unless it is there, its bus.
    static let busRules = #"""
        'use strict';

        const {
          EventBridgeClient,
          CreateEventBusCommand,
          DeleteEventBusCommand,
          DeleteRuleCommand,
          PutRuleCommand,
          PutTargetsCommand,
          RemoveTargetsCommand,
        } = require('@aws-sdk/client-eventbridge');
        const { LambdaClient } = require('@aws-sdk/client-lambda');
        const { answering, digest, functionArn, patiently, permit, place, unless, unpermit } = require('../answer');

        exports.handler = answering(async (event, context) => {
          const here = place(context);
          const wanted = connection(here, event.ResourceProperties);
          const former = event.OldResourceProperties && connection(here, event.OldResourceProperties);
          if (event.RequestType === 'Delete') return disconnect(here, wanted);
          await connect(here, wanted);
          if (!former) return undefined;
          if (former.rule !== wanted.rule || former.bus !== wanted.bus) return disconnect(here, former, wanted);
          if (former.name !== wanted.name) await unpermit(client(LambdaClient, here), permission(here, former));
          return undefined;
        });

        const connection = (here, { FunctionName, EventBridgeConfig }) => {
          const bus = EventBridgeConfig.EventBus || 'default';
          const isArn = bus.startsWith('arn');
          return {
            name: FunctionName,
            arn: functionArn(here, FunctionName),
            rule: EventBridgeConfig.RuleName,
            bus: isArn ? bus.slice(bus.indexOf('/') + 1) : bus,
            isOurs: !isArn && bus !== 'default',
            settings: EventBridgeConfig,
          };
        };

        const client = (Client, { region }) => new Client({ region });

        const permission = ({ partition, region, account }, { name, rule, bus }) => ({
          FunctionName: name,
          Principal: 'events.amazonaws.com',
          SourceArn: `arn:${partition}:events:${region}:${account}:rule/${bus === 'default' ? '' : `${bus}/`}${rule}`,
        });

        const connect = async (here, { arn, rule, bus, isOurs, settings, name }) => {
          const events = client(EventBridgeClient, here);
          if (isOurs) {
            await unless(['ResourceAlreadyExistsException'], () =>
              events.send(new CreateEventBusCommand({ Name: bus }))
            );
          }
          await events.send(
            new PutRuleCommand({
              Name: rule,
              EventBusName: bus,
              State: settings.State,
              ScheduleExpression: settings.Schedule,
              EventPattern: settings.Pattern && JSON.stringify(settings.Pattern),
            })
          );
          await permit(client(LambdaClient, here), permission(here, { name, rule, bus }));
          const answer = await events.send(
            new PutTargetsCommand({ Rule: rule, EventBusName: bus, Targets: [target(arn, rule, settings)] })
          );
          if (answer.FailedEntryCount > 0) throw new Error(answer.FailedEntries[0].ErrorMessage);
        };

        const target = (Arn, rule, { Input, InputPath, InputTransformer }) => ({
          Arn,
          Id: targetId(rule),
          Input: Input && JSON.stringify(Input),
          InputPath,
          InputTransformer,
        });

        // At most 64 characters.
        const targetId = (rule) => {
          const id = `${rule}-target`;
          return id.length > 64 ? `${id.slice(0, 25)}${digest(id)}-target` : id;
        };

        // A bus of ours goes with its last rule, unless the rule `kept` is on it.
        const disconnect = async (here, { rule, bus, isOurs, name }, kept) => {
          const events = client(EventBridgeClient, here);
          const gone = ['ResourceNotFoundException'];
          await unless(gone, () =>
            events.send(new RemoveTargetsCommand({ Rule: rule, EventBusName: bus, Ids: [targetId(rule)] }))
          );
          await unless(gone, () => events.send(new DeleteRuleCommand({ Name: rule, EventBusName: bus })));
          await unpermit(client(LambdaClient, here), permission(here, { name, rule, bus }));
          if (!isOurs || (kept && kept.bus === bus)) return;
          const isInUse = (error) => /rules? associated|still has rules|has rules/i.test(error.message);
          try {
            await patiently(
              () => unless(gone, () => events.send(new DeleteEventBusCommand({ Name: bus }))),
              (error) => error.name === 'ConcurrentModificationException'
            );
          } catch (error) {
            if (!isInUse(error)) throw error;
          }
        };

        """#
}
