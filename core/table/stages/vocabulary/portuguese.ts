import type { StageWords } from "./StageWords";

export const portuguese: readonly StageWords[] = [
  {
    words: `ganho, ganha, ganhos, ganhas, vendido, vendida, fechado vencido, fechada vencida, fechado ganho, adjudicado, adjudicada`,
    means: "won",
    seen: "EspoCRM, Pipedrive and SuiteCRM in Portuguese; fechado vencido: vtiger (vencido alone says overdue as well)",
  },
  {
    words: `contrato assinado, proposta assinada, pedido recebido, pedido confirmado, pedido feito, pedido fechado, ordem de compra
      recebida, oc recebida, venda fechada, venda realizada, venda concluida, venda ganha, negocio fechado, fechou negocio, fatura
      paga`,
    means: "won",
    seen: "how people speak",
  },
  { words: "assinado, assinada, faturado, faturada, pago, paga", means: "done", seen: "how people speak" },
  {
    words: "cliente, pedido, pedidos, ordem de compra, venda, entregue, sucesso, fechou",
    means: "done",
    alone: true,
    seen: "how people speak",
  },
  {
    words: "aprovada, aprovado, aceita, aceito, aceite, confirmado, confirmada",
    means: "accepted",
    seen: "aprovada: SuiteCRM in Portuguese (Ganho | Aprovada); the others: how people speak",
  },
  {
    words: "perdido, perdida, perdidos, perdidas, nao ganhou",
    means: "lost",
    seen: "vtiger, EspoCRM and Pipedrive in Portuguese",
  },
  {
    words: `rejeitado, rejeitada, descartado, descartada, abandonado, abandonada, descalificado, desqualificado, desqualificada, nao
      qualificado, recusado, recusada, recusa, recusou, declinado, declinada, desistiu, desistencia, desistente,
      fracassado, fracassada, morto, morta, expirado, expirada, caducado, caducada, nao responde, nao atendeu, nao respondeu, nao respondem, nao
      atende, nao retornou, nao retorna, parou de responder, sumiu, sem contato, sem contacto, silencio, nao tem interesse, nao quer,
      nao quis, nao comprou, nao fechou, nao avancou, sem exito, sem sucesso, muito caro, preco alto, fora do orcamento, duplicado, duplicada, invalido, inviavel, nao viavel,
      desinteresse`,
    means: "refused",
    seen: "abandonado, rejeitada: SuiteCRM in Portuguese; the others: how people speak",
  },
  {
    words: "cancelado, cancelada, anulado, anulada, cancelamento",
    means: "dropped",
    seen: "how people speak",
  },
  { words: "concorrencia, concorrente, outro fornecedor", means: "rival", seen: "how people speak" },
  {
    words:
      "fechado, fechada, fechados, fechadas, encerrado, encerrada, finalizado, finalizada, concluido, concluida",
    means: "closed",
    seen: "HubSpot in Portuguese; the others: how people speak",
  },
  {
    words: "reuniao, visita, demonstracao, ligacao, chamada, apresentacao agendada, demo",
    means: "meeting",
    seen: "how people speak",
  },
  {
    words: "proposta, cotacao, oferta, contrato, acordo, licitacao",
    means: "paper",
    seen: "EspoCRM and vtiger in Portuguese",
  },
  {
    words: `interesse, interessado, interessada, resposta, necessidade, necessidades, decisao, orcamento, qualificado, qualificada`,
    means: "wanted",
    seen: "how people speak",
  },
  {
    words: `prospectando, prospeccao, prospecao, qualificacao, necessita, valor, decisores, percepcao, negociacao, revisao, aberto, aberta,
      novo, nova, andamento, em andamento, ideia, apresentacao, apresentado, apresentada, contato, contacto, contatado, contactado,
      oportunidade, enviada, enviado, analise, em analise, acompanhamento, seguimento, suspenso, suspensa, adiado, adiada, pausado,
      pausada, parado, parada, ativo, ativa, quente, morno, frio, agendado, agendada, amostra, teste, piloto, em curso, avaliacao,
      futuro, mais tarde, acordo verbal, verbal, carta de intencao, validacao, tramitacao`,
    means: "open",
    seen: "EspoCRM, vtiger, SuiteCRM and Pipedrive in Portuguese; the others: how people speak",
  },
  {
    words: `pendente, pendentes, aguardando, aguarda, esperando, em espera, espera, a espera, por assinar, a assinar, para assinar, por
      fechar, a fechar, para fechar, a faturar, previsto, prevista, esperado, esperada, prestes a, pronto para, quase, antes`,
    means: "ahead",
    seen: "how people speak",
  },
  { words: "nao, sem, nenhum, nenhuma, nunca, falta de", means: "not", seen: "the language" },
  { words: "ainda, ate agora", means: "yet", seen: "the language" },
  {
    words: `o, os, as, do, da, dos, das, com, e, pelo, pela, um, uma, para, cliente, fase, etapa, estagio, situacao, em, de, foi, negocio,
      fechamento`,
    means: "nothing",
    seen: "the language",
  },
  {
    words: "clicou errado, numero invalido, nao atendemos a regiao",
    means: "refused",
    seen: "lists in the code of public CRMs",
  },
  {
    words: `identificacao, decisor, atribuido, atribuida, em processo, na fila, retornar, agendou, respondeu, ligacao muda, triagem,
      seguindo`,
    means: "open",
    seen: "vtiger and EspoCRM in Portuguese and lists in the code of public CRMs",
  },
  {
    words: "pagamento",
    means: "nothing",
    seen: "the language",
  },
  {
    words: "retorno, verba, projeto, dinheiro",
    means: "lack",
    seen: "how people speak",
  },
  {
    words: "entrevista",
    means: "occasion",
    seen: "how people speak",
  },
  {
    words: "ganhou",
    means: "won",
    seen: "how people speak",
  },
  {
    words: "perdeu",
    means: "lost",
    seen: "how people speak",
  },
  {
    words: "em fechamento, fechando",
    means: "open",
    seen: "how people speak",
  },
];
