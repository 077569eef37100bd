using System;
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
/// MLH3006: a hash which .NET salts anew in every process decides the part of a split, or the place of a feature, which must be the same in
/// the next process. Tables that go with the process are none of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessHashBucketAnalyzer : HygieneAnalyzer
{
    /// <summary>
    /// The property that is there where the hash itself is put into a bucket: the operator that does. The additional locations behind the hash
    /// and its parts are then the whole bucket, and the number of buckets or the mask.
    /// </summary>
    internal const string WholeKey = "whole";

    private static readonly ImmutableHashSet<string> GetHashCodeName = ImmutableHashSet.Create(StringComparer.Ordinal, nameof(GetHashCode));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ProcessHashBucket);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.ProcessHash).Union(GetHashCodeName));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var taint = new Taint(hygiene.Apis, file, throughChoices: true);
        var reported = new HashSet<IOperation>();
        foreach (var hash in file.All.Where(operation => IsHash(hygiene.Apis, file, operation)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var bucket in HashBucket.Among(taint.From(hash)))
            {
                var place = Taint.PlaceOf(bucket.Path, bucket.Operation);
                if (!reported.Contains(place) && !place.Syntax.ContainsDiagnostics && Matters(context, file, hygiene, taint, bucket, place))
                {
                    reported.Add(place);
                    context.ReportDiagnostic(Report(hygiene.Apis, place, bucket, hash));
                }
            }
        }
    }

    private static bool IsHash(ApiTable apis, FileOperations file, IOperation operation) =>
        ProcessHash.Is(apis, file, operation)
        && !operation.Syntax.ContainsDiagnostics
        && !operation.IsInExpressionTree()
        && file.FunctionOf(operation)?.Name != nameof(GetHashCode);

    private static bool Matters(
        SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, Taint taint, HashBucket bucket, IOperation place) =>
        BucketUses.Of(file, bucket.Operation, taint.From(bucket.Operation)) switch
        {
            BucketUse.Certain => true,
            BucketUse.Likely => hygiene.Gate.AdmitsFlow(context, place.Syntax.SpanStart),
            _ => false,
        };

    private static Diagnostic Report(ApiTable apis, IOperation place, HashBucket bucket, IOperation hash)
    {
        var parts = ProcessHash.PartsOf(hash);
        var places = StableParts.PlacesOf(parts.Insert(0, hash));
        var properties = ImmutableDictionary<string, string?>.Empty.Add(StableParts.KindsKey, StableParts.KindsOf(parts));
        if (bucket.IsOfHashItself(apis) && bucket.Whole(apis) is { Type.SpecialType: SpecialType.System_Int32 } whole && bucket.Divisor is { } divisor)
        {
            places = places.Add(whole.Syntax.GetLocation()).Add(divisor.Syntax.GetLocation());
            properties = properties.Add(WholeKey, bucket.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.And } ? "&" : "%");
        }

        return Diagnostic.Create(
            RuleCatalog.ProcessHashBucket, place.Syntax.GetLocation(), places, properties, ShortText.Of(hash.Syntax), ShortText.Of(place.Syntax));
    }
}
