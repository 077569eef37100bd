using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>MLH3013: threads that add to one variable and lose updates, and sums whose order changes from run to run.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParallelReductionAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that says which fix there is: <see cref="AtomicFix"/> or <see cref="LocalSumFix"/>.</summary>
    internal const string FixKey = "fix";

    /// <summary>A whole number, to which a processor adds in one step.</summary>
    internal const string AtomicFix = "atomic";

    /// <summary>A sum that each thread can make for itself. The additional locations are the call and the function.</summary>
    internal const string LocalSumFix = "local";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ParallelReduction);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Parallel) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction((context, file) => Check(context, file, hygiene), ParallelBody.Scan(hygiene.Apis));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var races = Race.FindAll(file, hygiene.Apis).ToList();
        foreach (var race in races.Where(race => !race.Place.Syntax.ContainsDiagnostics))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Report(file, races, race));
        }

        foreach (var operation in file.All)
        {
            if (UnorderedSum.Is(file, hygiene.Apis, operation)
                && !operation.Syntax.ContainsDiagnostics
                && hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.ParallelReduction,
                    operation.Syntax.GetLocation(),
                    $"'{ShortText.Of(operation.Syntax)}' adds rows in the order in which threads take them",
                    "Read the rows into an array first, or add them in order"));
            }
        }
    }

    private static Diagnostic Report(FileOperations file, List<Race> races, Race race)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (race.Place == race.Write && race.Kind == RaceKind.Update && FixOf(file, races, race) is { } fix)
        {
            properties = properties.Add(FixKey, fix);
        }

        var (what, advice) = race.Kind switch
        {
            RaceKind.Collection => ($"The threads of '{NameOf(race)}' put elements into '{race.Variable.Name}' at once and lose some", "Write to a place of its own in each step, or use a lock"),
            RaceKind.Choice => ($"The threads of '{NameOf(race)}' compare with '{race.Variable.Name}' and overwrite it at once", "Keep one value for each thread and compare them under a lock"),
            _ => ($"The threads of '{NameOf(race)}' update '{race.Variable.Name}' at once and lose updates", "Keep one value for each thread and put them together under a lock"),
        };
        return Diagnostic.Create(
            RuleCatalog.ParallelReduction,
            race.Place.Syntax.GetLocation(),
            new[] { race.Body.Call.Operation, race.Body.Function }.Select(place => place.Syntax.GetLocation()),
            properties,
            what,
            advice);
    }

    private static string NameOf(Race race) =>
        race.Body.Call.Operation is IInvocationOperation { TargetMethod: { } method } ? method.ContainingType.Name + "." + method.Name : string.Empty;

    private static string? FixOf(FileOperations file, List<Race> races, Race race)
    {
        var (target, value) = race.Write switch
        {
            ICompoundAssignmentOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } update => (update.Target, update.Value),
            IIncrementOrDecrementOperation { OperatorMethod: null } step => (step.Target, null),
            _ => default,
        };
        if (target is null or IPropertyReferenceOperation || !IsStatement(race.Write))
        {
            return null;
        }

        switch (target.Type?.SpecialType)
        {
            case SpecialType.System_Int32 or SpecialType.System_Int64:
                return value is null || (SymbolEqualityComparer.Default.Equals(value.Type, target.Type) && !value.DescendantsAndSelf().Any(part => part is IAwaitOperation)) ? AtomicFix : null;
            case SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal:
                return race.Write is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add }
                    && target is ILocalReferenceOperation or IFieldReferenceOperation
                    && races.Count(other => other.Body.Function == race.Body.Function && FixTypes(other)) == 1
                    && file.ReferencesTo(race.Variable).Count(reference => reference.IsInside(race.Body.Function)) == 1
                        ? LocalSumFix
                        : null;
            default:
                return null;
        }
    }

    private static bool FixTypes(Race race) => race.Write is ICompoundAssignmentOperation { Target.Type.SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal };

    // Nobody reads what the update gives.
    private static bool IsStatement(IOperation write) => write.Parent is IExpressionStatementOperation { Parent: IBlockOperation or IConditionalOperation or ILoopOperation };
}
