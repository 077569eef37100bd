using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Tests.Verification;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>What all leakage rules together say of a program, an exception in any rule included.</summary>
internal static class LeakageReports
{
    public static Task<IReadOnlyList<Diagnostic>> OfAsync(string statements, string members = "") =>
        OfProgramAsync(LeakageProgram.Of(statements, members));

    public static async Task<IReadOnlyList<Diagnostic>> OfProgramAsync(string program)
    {
        var reports = await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(program));
        return [.. reports.Where(report => report.Id.StartsWith("MLH1", StringComparison.Ordinal) || report.Id == "AD0001")];
    }

    public static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
