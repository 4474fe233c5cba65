// PostgreSQL, reached from the network alone, with backups of 30 days: as long as the host remembers who asked to be forgotten.
param name string
param location string
param tags object
param subnet string
param zone string

@secure()
param password string

var user = 'sleep'
var databaseName = 'sleep'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  sku: { name: 'Standard_B2s', tier: 'Burstable' }
  properties: {
    version: '17'
    administratorLogin: user
    administratorLoginPassword: password
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 30, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
    network: { delegatedSubnetResourceId: subnet, privateDnsZoneArmResourceId: zone }
  }

  resource database 'databases' = {
    name: databaseName
    properties: { charset: 'UTF8', collation: 'C' }
  }
}

output host string = server.properties.fullyQualifiedDomainName
output database string = databaseName
output user string = user
