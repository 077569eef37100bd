using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4005: a step looks for missing values in a file whose blank cells were loaded as 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlankCellsLoadAsZeroAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that names the parameter which takes the options.</summary>
    internal const string ParameterProperty = "Parameter";

    /// <summary>The property of a report that names the member of the options.</summary>
    internal const string MemberProperty = "Member";

    /// <summary>The place, among the additional locations, of the options that the load is given; absent where it is given none.</summary>
    internal const int OptionsPlace = 1;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.BlankCellsLoadAsZero);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.BlankAsZero) && hygiene.Apis.Has(Role.MissingValues))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene.Apis),
                hygiene.Apis.Names(Role.BlankAsZero),
                hygiene.Apis.Names(Role.MissingValues));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var load in TextLoad.In(file, apis).Where(load => load.Switch.IsOff))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (load.Chains(file, apis).Select(chain => chain.Effective).FirstOrDefault(step => step is not null) is { } step)
            {
                context.ReportDiagnostic(Report(load, step));
            }
        }
    }

    private static Diagnostic Report(TextLoad load, ApiCall step)
    {
        var places = new List<Location> { step.Operation.Syntax.GetLocation() };
        if (load.Switch.Options is { } options)
        {
            places.Insert(OptionsPlace, options.Syntax.GetLocation());
        }

        var dot = load.Path.IndexOf('.');
        var member = load.Path.Substring(dot + 1);
        return Diagnostic.Create(
            RuleCatalog.BlankCellsLoadAsZero,
            load.Call.Operation.Syntax.GetLocation(),
            places,
            ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, load.Path.Substring(0, dot)).Add(MemberProperty, member),
            step.Operation.CalledMember()?.Name,
            member);
    }
}
