using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// MLH3014: a context has a seed, and a trainer that is made from it learns on several threads whose order the seed does not decide.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeededButMultithreadedAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that names the parameter which takes the setting, or the options that have it.</summary>
    internal const string ParameterKey = "Parameter";

    /// <summary>The property of a report that names the member of the options; absent where the setting is a parameter.</summary>
    internal const string MemberKey = "Member";

    /// <summary>The property of a report that holds the value to set.</summary>
    internal const string ValueKey = "Value";

    /// <summary>The place, among the additional locations, of the options that the trainer is given; absent where it is given none.</summary>
    internal const int OptionsPlace = 1;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SeededButMultithreaded);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (hygiene.Apis.Has(Role.Context) && hygiene.Apis.Has(Role.Multithreaded) && !TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene.Apis),
                hygiene.Apis.Names(Role.Context),
                hygiene.Apis.Names(Role.Multithreaded));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var contexts = file.All.Select(operation => ContextSeed.Given(apis, file, operation)).OfType<ApiCall>().ToList();
        if (contexts.Count == 0)
        {
            return;
        }

        var trainers = Trainers(file, apis).ToLookup(trainer => trainer.Call.ValueOf("context"));
        var reported = new HashSet<IOperation>();
        foreach (var seeded in contexts)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var (call, setting) in ContextFlow.HoldersOf(file, apis, seeded).SelectMany(holder => trainers[holder]))
            {
                if (reported.Add(call.Operation))
                {
                    context.ReportDiagnostic(Report(seeded, call, setting));
                }
            }
        }
    }

    private static IEnumerable<(ApiCall Call, ThreadSetting Setting)> Trainers(FileOperations file, ApiTable apis) =>
        from operation in file.All
        where operation is IInvocationOperation or IObjectCreationOperation && !operation.Syntax.ContainsDiagnostics
        let call = ApiCall.Find(apis, Role.Multithreaded, operation)
        where call is not null
        let setting = ThreadSetting.MissingAt(file, apis, call)
        where setting is not null
        select (call, setting);

    private static Diagnostic Report(ApiCall seeded, ApiCall trainer, ThreadSetting setting)
    {
        var places = new List<Location> { seeded.Operation.Syntax.GetLocation() };
        if (setting.Options is { } options)
        {
            places.Insert(OptionsPlace, options.Syntax.GetLocation());
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(ParameterKey, setting.Parameter).Add(ValueKey, setting.Value);
        return Diagnostic.Create(
            RuleCatalog.SeededButMultithreaded,
            trainer.Operation.Syntax.GetLocation(),
            places,
            setting.Member is { } member ? properties.Add(MemberKey, member) : properties,
            trainer.Operation.CalledMember()?.Name,
            $"{setting.Member ?? setting.Parameter} = {setting.Value}");
    }
}
