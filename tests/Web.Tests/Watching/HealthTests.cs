using System.Net;
using Microsoft.Data.Sqlite;

namespace ProvincialNewsPortal.Web.Tests.Watching;

public sealed class HealthTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Ready_means_open_migrated_and_indexed()
    {
        using var reader = portal.Reader();
        Assert.Equal("alive\n", await reader.GetStringAsync(new Uri("/healthz", UriKind.Relative)));
        Assert.Equal("archive open: yes\nmigrated: yes\nindex in step: yes\n", await reader.GetStringAsync(new Uri("/readyz", UriKind.Relative)));
    }

    [Theory]
    [Trait("Engine", "SQLite")]
    [InlineData("UPDATE ArchiveStates SET FoldingVersion = 0", "archive open: yes\nmigrated: yes\nindex in step: no\n")]
    [InlineData("DELETE FROM SearchFacts WHERE Id = (SELECT max(Id) FROM SearchFacts)", "archive open: yes\nmigrated: yes\nindex in step: no\n")]
    [InlineData("DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT max(MigrationId) FROM __EFMigrationsHistory)", "archive open: yes\nmigrated: no\nindex in step: no\n")]
    public async Task What_is_not_as_it_must_be_is_named_with_503(string harm, string said)
    {
        await using var harmed = new PortalFactory();
        await harmed.InitializeAsync();
        using (var connection = new SqliteConnection($"Data Source={harmed.ArchivePath}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = harm;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }
        using var reader = harmed.Reader();
        using var answer = await reader.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(said, await answer.Content.ReadAsStringAsync());
    }
}
