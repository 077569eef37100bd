using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tells whether the fraction that a division of whole numbers drops was wanted.</summary>
internal static class LostFraction
{
    /// <summary>Whether it was in any program.</summary>
    public static bool IsCertain(WholeQuotient quotient, RealUse use)
    {
        if (quotient.IsConstant)
        {
            return quotient.IsLiteral;
        }

        if (quotient.HasConstantDivisor)
        {
            return quotient.IsPixel || quotient.IsPercent;
        }

        return use.Kind is RealUseKind.Rounded or RealUseKind.Printed
            || (use.Cast is null && !use.IsComputedBefore && use.Kind == RealUseKind.Kept && RatioNames.SaysRatio(use.Name));
    }

    /// <summary>Whether it was in code about machine learning.</summary>
    public static bool IsLikely(WholeQuotient quotient, RealUse use)
    {
        var isShare = use.IsOfShare || quotient.IsShare(use.Name);
        if (quotient.HasConstantDivisor)
        {
            return quotient.IsConstant || quotient.HasScaleDivisor;
        }

        return isShare || (use is { Cast: null, IsComputedBefore: false, Kind: RealUseKind.Kept } && !RatioNames.SaysWhole(use.Name));
    }

    /// <summary>
    /// How a variable that says a share is used, where it holds the quotient and nothing else; null where a whole number of it is needed.
    /// </summary>
    public static RealUse? KeptIn(WholeQuotient quotient, CancellationToken cancellationToken)
    {
        if (quotient.HasConstantDivisor
            || ValueFlow.UseOf(quotient.Division).User is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } }
            || !RatioNames.SaysRatio(variable.Name)
            || quotient.Division.SemanticModel is not { } model)
        {
            return null;
        }

        var file = FileOperations.Read(model, cancellationToken);
        if (file.WritesTo(variable).Count != 1)
        {
            return null;
        }

        var uses = file.ReferencesTo(variable).Select(reference => (reference, use: RealUse.Of(reference))).ToList();
        return uses.TrueForAll(read => read.use is not null || IsPrinted(read.reference)) ? uses.Select(read => read.use).FirstOrDefault(use => use is not null) : null;
    }

    private static bool IsPrinted(IOperation reference) =>
        reference.Parent is IInterpolationOperation or IConversionOperation { Type.SpecialType: SpecialType.System_Object };
}
