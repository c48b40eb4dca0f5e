// Lets in whoever brings `Bearer <name>`. A real service would check a signature.
export const handler = async (event) => {
  const [, name] = /^Bearer ([\w-]{3,64})$/.exec(event.authorizationToken ?? "") ?? [];
  // Without a name the gateway answers 401. The verdict is cached for all methods, so it must not name this one only.
  if (name === undefined) throw new Error("Unauthorized");
  const [api, stage] = event.methodArn.split("/");
  return {
    principalId: name,
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Action: "execute-api:Invoke", Effect: "Allow", Resource: `${api}/${stage}/*` }],
    },
  };
};
