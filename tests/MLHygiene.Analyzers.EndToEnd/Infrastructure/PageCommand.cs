using System;
using System.Collections.Generic;
using System.Linq;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>A command of a page.</summary>
/// <param name="Line">The command.</param>
/// <param name="Output">Texts that it prints.</param>
internal sealed record PageCommand(string Line, IReadOnlyList<string> Output)
{
    /// <summary>Whether the page says that the command ends with an error.</summary>
    public bool Fails => Output.Any(line => line.Contains(": error ", StringComparison.Ordinal));
}
