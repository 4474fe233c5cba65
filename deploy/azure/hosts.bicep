// The hosts, equal and stateless, behind Container Apps' own https; who asked to be forgotten is kept on a file share.
param name string
param location string
param tags object
param image string
param registry string
param identity string
param identityClient string
param tenant string
param subnet string
param fewestHosts int
param mostHosts int
param publicAddress string
param settings array

@secure()
param connection string

@secure()
param masterKey string

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  tags: tags
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${name}${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: tags
  sku: { name: 'Standard_ZRS' }
  kind: 'StorageV2'
  properties: { minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false }

  resource files 'fileServices' = {
    name: 'default'

    resource share 'shares' = {
      name: 'ledger'
      properties: { shareQuota: 1 }
    }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  tags: tags
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnet, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }

  resource ledger 'storages' = {
    name: 'ledger'
    properties: {
      azureFile: { accountName: storage.name, accountKey: storage.listKeys().keys[0].value, shareName: storage::files::share.name, accessMode: 'ReadWrite' }
    }
  }
}

var address = empty(publicAddress) ? 'https://${name}.${environment.properties.defaultDomain}' : publicAddress

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 8080, transport: 'auto', allowInsecure: false }
      registries: empty(registry) ? [] : [{ server: registry, identity: identity }]
      secrets: [
        { name: 'connection', value: connection }
        { name: 'master-key', value: masterKey }
      ]
    }
    template: {
      // SIGTERM closes sockets and ends turns; this is how long they may take.
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: concat([
            { name: 'Data__Connection', secretRef: 'connection' }
            { name: 'Data__MasterKey', secretRef: 'master-key' }
            { name: 'Data__ErasureLedger', value: '/ledger/erasures.log' }
            { name: 'Site__PublicAddress', value: address }
            // Container Apps' own proxies stand in the network's range.
            { name: 'Site__Proxies__0', value: '10.20.0.0/23' }
            { name: 'Site__Proxies__1', value: '100.64.0.0/10' }
            { name: 'Bot__AppId', value: identityClient }
            { name: 'Bot__TenantId', value: tenant }
            { name: 'Bot__ManagedIdentity', value: 'true' }
            { name: 'AZURE_CLIENT_ID', value: identityClient }
          ], settings)
          volumeMounts: [{ volumeName: 'ledger', mountPath: '/ledger' }]
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 5 }
          ]
        }
      ]
      scale: {
        minReplicas: fewestHosts
        maxReplicas: mostHosts
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '200' } } }]
      }
      volumes: [{ name: 'ledger', storageType: 'AzureFile', storageName: environment::ledger.name }]
    }
  }
}

output address string = address
