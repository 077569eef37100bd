using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers;

/// <summary>What the rules know of one compilation: made once, and shared by all of them.</summary>
internal sealed class HygieneContext
{
    // Weak: what is known of a compilation goes when the compilation goes.
    private static readonly ConditionalWeakTable<Compilation, HygieneContext> Shared = new();

    private readonly ConditionalWeakTable<FileOperations, FileProvenance> _provenance = new();
    private readonly ConditionalWeakTable<SyntaxTree, FileProvenance> _ownModels = new();
    private readonly AnalyzerOptions _options;
    private readonly Lazy<LearningGate> _gate;

    private HygieneContext(Compilation compilation, ApiTable apis, AnalyzerOptions options)
    {
        Apis = apis;
        Options = new OptionReader(options.AnalyzerConfigOptionsProvider);
        _options = options;
        _gate = new Lazy<LearningGate>(() => new LearningGate(compilation, Options));
    }

    /// <summary>What the APIs that the compilation can call mean.</summary>
    public ApiTable Apis { get; }

    /// <summary>What the user has configured.</summary>
    public OptionReader Options { get; }

    /// <summary>Which types speak of machine learning.</summary>
    public LearningGate Gate => _gate.Value;

    /// <summary>What the rules know of a compilation under some options.</summary>
    public static HygieneContext Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var shared = Shared.GetValue(compilation, _ => Create(compilation, options, cancellationToken));
        return shared.IsUnder(options) ? shared : Create(compilation, options, cancellationToken);
    }

    /// <summary>What a file does with rows, found out once for all rules.</summary>
    public FileProvenance ProvenanceOf(FileOperations file, CancellationToken cancellationToken) =>
        _provenance.GetValue(file, _ => FileProvenance.Read(file, Apis, cancellationToken));

    /// <summary>
    /// The same for models of the program's own, in the types of a file that speak of machine learning. What a library fits and evaluates
    /// is known for certain: words are not asked for the rest of such a file.
    /// </summary>
    public FileProvenance OwnModelsOf(SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        return _ownModels.TryGetValue(tree, out var known) ? known : _ownModels.GetValue(tree, _ => ReadOwnModels(model, cancellationToken));
    }

    private FileProvenance ReadOwnModels(SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        if (!ModelWords.OfThePackage.MayBeIn(tree.GetText(cancellationToken))
            || !OwnCalls.MayLearnIn(tree.GetRoot(cancellationToken))
            || !Gate.AdmitsFlowIn(model, cancellationToken))
        {
            return FileProvenance.Empty;
        }

        var file = FileOperations.Read(model, cancellationToken);
        return file.All.Any(FitsOrEvaluates)
            ? FileProvenance.Empty
            : FileProvenance.ReadOwnModels(file, Apis, owner => Gate.AdmitsFlow(owner, tree, cancellationToken), cancellationToken);
    }

    private bool FitsOrEvaluates(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: var method }
        && Apis.MayPlayRole(method)
        && (Apis.Find(Role.Fit, method) ?? Apis.Find(Role.Evaluate, method) ?? Apis.Find(Role.CrossValidate, method)) is not null;

    private static HygieneContext Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        new(compilation, ApiTable.Create(compilation, ModelFiles.ReadAll(options.AdditionalFiles, cancellationToken)), options);

    private bool IsUnder(AnalyzerOptions options) =>
        ReferenceEquals(_options, options)
        || (ReferenceEquals(_options.AnalyzerConfigOptionsProvider, options.AnalyzerConfigOptionsProvider)
            && _options.AdditionalFiles.SequenceEqual(options.AdditionalFiles));
}
