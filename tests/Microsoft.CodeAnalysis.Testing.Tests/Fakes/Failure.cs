using System;
using System.Threading.Tasks;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>Asserts that a test fails, and for the reason that is meant.</summary>
internal static class Failure
{
    internal static async Task<string> OfAsync(Func<Task> run, params string[] messageParts)
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(run);
        foreach (var part in messageParts)
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }

        return exception.Message;
    }

    internal static Task<string> OfAsync<TVerifier>(AnalyzerTest<TVerifier> test, params string[] messageParts)
        where TVerifier : IVerifier, new()
        => OfAsync(() => test.RunAsync(), messageParts);
}
